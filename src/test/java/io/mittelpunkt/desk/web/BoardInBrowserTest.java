package io.mittelpunkt.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.mittelpunkt.scheduling.PlanProposals;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.Chromium;
import io.mittelpunkt.support.InBrowser;
import io.mittelpunkt.support.PlannedDay;
import io.mittelpunkt.support.Region;
import io.mittelpunkt.support.RunningService;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The board in a real browser: readable, by keyboard, with and without scripts. */
@RunningService
@InBrowser
class BoardInBrowserTest {

  private static Chromium chromium;

  @LocalServerPort int port;
  @Autowired ApplicationContext service;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;
  @Autowired PlanProposals proposals;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, true, 1280", "DARK, true, 390", "LIGHT, false, 390"})
  void theDayIsReadable(ColorScheme scheme, boolean scripts, int width) {
    Region region = Region.in(jdbc);
    LocalDate today = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    PlannedDay day = new PlannedDay(service, region, region.workdayAfter(today.plusDays(1)));
    String tom = region.technician("dsl");
    String ada = region.technicianWithoutShift("dsl");
    region.shift(ada, day.day().getDayOfWeek(), LocalTime.of(8, 0), LocalTime.of(11, 0));
    region.called(tom, "Tom Tesla", "de").called(ada, "Ada Ampere", "de", "tr");
    day.visit(day.customer("Mia Muster"), "08:00", day.by(tom, "08:30"), true);
    String late = day.visit(day.customer("Lea Late"), "10:00", day.by(tom, "10:15"), true);
    String done = day.visit(day.customer("Don Done"), "12:00", day.by(tom, "12:15"), true);
    day.visit(day.customer("Una Nassigned"), "14:00", null, false);
    jdbc.sql("update visit set expected_at = window_to + interval '25 minutes' where id = ?")
        .param(late)
        .update();
    jdbc.sql("update visit set state = 'done', ended_by = 'work' where id = ?")
        .param(done)
        .update();

    try (BrowserContext context =
        chromium
            .browser()
            .newContext(
                new NewContextOptions()
                    .setColorScheme(scheme)
                    .setJavaScriptEnabled(scripts)
                    .setViewportSize(width, 900))) {
      Page page = context.newPage();
      List<String> complaints = new ArrayList<>();
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.navigate("http://localhost:" + port + "/desk");
      page.locator("#username").fill("dora");
      page.locator("#password").fill("dora");
      page.keyboard().press("Enter");
      page.getByText("Dispatch board").click();
      page.locator("#territory").selectOption(region.territory().id());
      page.locator("#day").fill(day.day().toString());
      page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();

      assertThat(page.getByText("Nobody comes yet (1)")).isVisible();
      assertThat(page.locator(".gantt a")).hasCount(3);
      check(page, scripts);

      page.getByText("A technician is absent").click();
      page.locator("#absent").selectOption(tom);
      page.getByText("Note it").click();
      assertThat(page.getByRole(AriaRole.STATUS)).containsText("being planned again");
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> proposals.openOf(region.territory().id(), day.day()).isPresent());
      if (!scripts) {
        page.reload();
      }
      Locator proposal = page.getByText("Planned again because a technician is absent");
      assertThat(proposal).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
      check(page, scripts);

      page.getByRole(AriaRole.LINK).getByText("Una Nassigned").first().click();
      assertThat(page.getByText("Give it to a technician")).isVisible();
      check(page, scripts);
      assertThat(complaints).as("what the browser complains about").isEmpty();
    }
  }

  private static void check(Page page, boolean scripts) {
    // A link was clicked: its page can be there before its style is.
    page.waitForLoadState();
    if (scripts) {
      assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as("nothing is wider than the screen")
          .isEqualTo(true);
    }
  }
}
