package io.mittelpunkt.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.mittelpunkt.support.Chromium;
import io.mittelpunkt.support.InBrowser;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.Shop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A customer calls, and the agent never takes his hands off the keyboard. */
@RunningService
@InBrowser
class CaseInBrowserTest {

  private static Chromium chromium;

  @LocalServerPort int port;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, true, 390", "DARK, true, 1280", "DARK, true, 320", "LIGHT, false, 1280"})
  void fromTheStartPageToTheWrittenDetailByKeyboard(
      ColorScheme scheme, boolean scripts, int width) {
    Shop shop = new Shop(port);
    String name = "نور <b>Öz</b> 👩🏽‍🚀";
    String order = shop.order(name, "");
    shop.linkOf(order);
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(
                new NewContextOptions()
                    .setColorScheme(scheme)
                    .setJavaScriptEnabled(scripts)
                    .setViewportSize(width, 800))) {
      Page page = context.newPage();
      page.navigate("http://localhost:" + port + "/desk");
      page.locator("#username").fill("anna");
      page.locator("#password").fill("anna");
      page.keyboard().press("Enter");
      assertThat(page.getByText("Hello, Anna Arndt")).isVisible();
      check(page, scripts);

      assertThat(page.getByRole(AriaRole.SEARCHBOX)).isFocused();
      page.keyboard().type("zzzqqq nobody");
      page.keyboard().press("Enter");
      assertThat(page.getByText("Nothing was found")).isVisible();
      check(page, scripts);
      page.getByRole(AriaRole.SEARCHBOX).fill("نور");
      page.keyboard().press("Enter");
      assertThat(page.getByText(order)).isVisible();
      check(page, scripts);
      page.getByRole(AriaRole.SEARCHBOX).fill(order.substring(3).toLowerCase());
      page.keyboard().press("Enter");

      assertThat(page.getByRole(AriaRole.HEADING).first()).hasText(name);
      check(page, scripts);
      page.getByLabel("Day, month and year").fill("31.06.1985");
      page.keyboard().press("Enter");
      assertThat(page.getByRole(AriaRole.ALERT)).containsText("This is not a date");
      assertThat(page.getByLabel("Day, month and year")).isFocused();
      check(page, scripts);
      page.getByLabel("Day, month and year").fill("30.06.1985");
      page.keyboard().press("Enter");
      assertThat(page.getByRole(AriaRole.STATUS)).containsText("The order runs on.");
      assertThat(page.getByText("Missing:")).hasCount(0);
      page.reload();
      check(page, scripts);

      page.getByTitle("The customer, with his calls and messages").click();
      assertThat(page.getByText("Known already: do not ask again")).isVisible();
      page.getByText("A call from us").click();
      page.getByText("No team of his own any more").click();
      check(page, scripts);
    }
  }

  @Test
  void howTeamsKeepTheirCallsIsReadOnASmallScreen() {
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(
                new NewContextOptions()
                    .setColorScheme(ColorScheme.DARK)
                    .setViewportSize(390, 800))) {
      Page page = context.newPage();
      page.navigate("http://localhost:" + port + "/desk/team");
      page.locator("#username").fill("lars");
      page.locator("#password").fill("lars");
      page.keyboard().press("Enter");
      assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Teams and their calls");
      check(page, true);
    }
  }

  private static void check(Page page, boolean scripts) {
    if (scripts) {
      assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .as("nothing is wider than the screen")
          .isEqualTo(true);
    }
  }
}
