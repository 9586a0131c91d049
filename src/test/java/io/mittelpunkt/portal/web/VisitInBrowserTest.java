package io.mittelpunkt.portal.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.Chromium;
import io.mittelpunkt.support.InBrowser;
import io.mittelpunkt.support.RunningService;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A customer who chooses a window on his phone, moves it, and opens the page on the day. */
@RunningService
@InBrowser
class VisitInBrowserTest {

  private static Chromium chromium;

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
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
  @CsvSource({
    "de, LIGHT, true, Diesen Zeitraum bestätigen, Einen anderen Zeitraum wählen",
    "de, DARK, false, Diesen Zeitraum bestätigen, Einen anderen Zeitraum wählen",
    "en, DARK, true, Confirm this window, Choose another window",
    "en, LIGHT, false, Confirm this window, Choose another window",
  })
  void theCustomerChoosesAWindowMovesItAndReadsTheSafetyNotice(
      String language, ColorScheme scheme, boolean scripts, String confirm, String move) {
    VisitedPlace place = VisitedPlace.of(port, jdbc);
    Visitor visitor = place.whoIsToChoose();
    rename(visitor, "نور <b>Öz</b> 👩🏽‍🚀", language);
    try (BrowserContext context = phone(scheme, scripts)) {
      Page page = context.newPage();
      page.navigate("http://localhost:" + port + visitor.world().page(visitor.order()));
      assertThat(page.getByText("نور <b>Öz</b>")).isVisible();
      check(page, scripts);
      page.locator("#visit a").click();
      check(page, scripts);
      // Far enough ahead to be moved.
      page.locator(".days [role=group]").nth(3).locator("button").first().click();
      check(page, scripts);
      button(page, confirm).click();
      assertThat(page.getByRole(AriaRole.STATUS).first()).isVisible();
      assertThat(page.locator("#visit .date")).isVisible();
      check(page, scripts);

      page.getByText(move, new Page.GetByTextOptions().setExact(true)).click();
      check(page, scripts);
      page.locator("#part").selectOption("afternoon");
      page.locator(".wishes button").click();
      assertThat(page.locator("#part")).hasValue("afternoon");
      page.locator(".days summary").click();
      check(page, scripts);
      page.locator(".days button").last().click();
      check(page, scripts);
      page.locator("#code").fill("1");
      button(page, confirm).click();
      assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
      typeCode(page, visitor);
      button(page, confirm).click();
      assertThat(page.locator("#visit .date")).isVisible();

      place.shift(
          visitor,
          LocalDate.ofInstant(clock.instant(), HomeZone.ID)
              .atTime(12, 0)
              .atZone(HomeZone.ID)
              .toInstant());
      page.reload();
      assertThat(page.locator("#safety li").first()).isVisible();
      page.locator("#safety a[lang=ar]").click();
      assertThat(page.locator("#safety")).hasAttribute("dir", "rtl");
      check(page, scripts);
    }
  }

  private void rename(Visitor visitor, String name, String language) {
    jdbc.sql(
            """
            update customer set name = ?, language = ?
            where id = (select customer_id from product_order where id = ?)
            """)
        .params(name, language, visitor.order())
        .update();
  }

  private static BrowserContext phone(ColorScheme scheme, boolean scripts) {
    return chromium
        .browser()
        .newContext(
            new NewContextOptions()
                .setColorScheme(scheme)
                .setJavaScriptEnabled(scripts)
                .setLocale("fr-FR")
                .setViewportSize(360, 740));
  }

  private static void typeCode(Page page, Visitor visitor) {
    int before = visitor.codes().size();
    page.locator("#code-part button").click();
    assertThat(page.locator("#code-part").getByRole(AriaRole.STATUS)).isVisible();
    visitor.patient(() -> visitor.codes().size() == before + 1);
    page.locator("#code").fill(visitor.codes().get(0));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
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
