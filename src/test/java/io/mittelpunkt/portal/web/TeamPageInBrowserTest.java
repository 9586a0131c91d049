package io.mittelpunkt.portal.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import io.mittelpunkt.notices.CustomerLinks;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.Chromium;
import io.mittelpunkt.support.Daytime;
import io.mittelpunkt.support.InBrowser;
import io.mittelpunkt.support.RunningService;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The team's page on the smallest phone: a call is asked for and withdrawn, a message written. */
@RunningService
@InBrowser
class TeamPageInBrowserTest {

  private static final String NAME = "نور <b>Öz</b> 👩🏽‍🚀";
  private static Chromium chromium;

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired CustomerLinks links;
  @Autowired MovableClock clock;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @ParameterizedTest
  @CsvSource({"de, LIGHT, true", "de, DARK, true", "en, DARK, true", "ar, LIGHT, false"})
  void aCallIsAskedForAMessageIsWrittenAndTheCallIsWithdrawn(
      String language, ColorScheme scheme, boolean scripts) {
    Daytime.byDay(port, clock);
    CallTeam team = CallTeam.in(jdbc);
    team.anyone("de", "ar", "en");
    String customer = team.customer(NAME, language, "Europe/Berlin");
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(
                new NewContextOptions()
                    .setColorScheme(scheme)
                    .setJavaScriptEnabled(scripts)
                    .setViewportSize(320, 740))) {
      Page page = context.newPage();
      page.navigate("http://localhost:" + port + TeamVisitor.of(port, links, customer).link());
      assertThat(page.locator("html"))
          .hasAttribute("lang", language.equals("ar") ? "en" : language);
      assertThat(page.getByText(NAME)).isVisible();
      check(page, scripts);

      page.locator("#when details summary").nth(1).click();
      page.locator("#when details").nth(1).locator("button").first().click();
      assertThat(page.locator("[role=status]")).isVisible();
      Locator promised = page.locator("section.promise");
      assertThat(promised).containsText(CallTeam.NAME);
      check(page, scripts);

      page.locator("#text").fill("سؤال?");
      page.locator("#files")
          .setInputFiles(
              new FilePayload("a.txt", "text/plain", "Hallo".getBytes(StandardCharsets.UTF_8)));
      page.locator("#write button").click();
      assertThat(page.locator(".thread a")).hasText("a.txt");
      check(page, scripts);

      promised.locator("a").last().click();
      check(page, scripts);
      page.locator("form button").click();
      assertThat(promised).hasCount(0);
    }
  }

  private static void check(Page page, boolean scripts) {
    if (scripts) {
      assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as("nothing is wider than a phone")
          .isEqualTo(true);
    }
  }
}
