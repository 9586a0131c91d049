package io.mittelpunkt.portal.web;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningService
@InBrowser
class OrderPageInBrowserTest {

  private static Chromium chromium;

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;

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
    "de, LIGHT, true, Geburtsdatum, Senden, Vielen Dank",
    "de, DARK, false, Geburtsdatum, Senden, Vielen Dank",
    "en, DARK, true, Date of birth, Send, Thank you",
    "en, LIGHT, false, Date of birth, Send, Thank you",
  })
  void theCustomerAnswersOneQuestionOnAPhoneInHisLanguage(
      String language,
      ColorScheme scheme,
      boolean scripts,
      String label,
      String button,
      String thanks) {
    Shop shop = new Shop(port);
    String order = shop.order("نور <b>Öz</b> 👩🏽‍🚀", "");
    speak(order, language);
    try (BrowserContext context =
        chromium
            .browser()
            .newContext(
                new NewContextOptions()
                    .setColorScheme(scheme)
                    .setJavaScriptEnabled(scripts)
                    .setLocale("fr-FR")
                    .setViewportSize(360, 740))) {
      Page page = context.newPage();
      page.navigate(shop.linkOf(order));
      assertThat(page.locator("html")).hasAttribute("lang", language);
      assertThat(page.getByText("نور <b>Öz</b> 👩🏽‍🚀")).isVisible();
      check(page, scripts);
      page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill("1987-02-28");
      page.getByText(button, new Page.GetByTextOptions().setExact(true)).click();
      assertThat(page.getByRole(AriaRole.STATUS)).containsText(thanks);
      assertThat(page.locator("#answer")).hasCount(0);
      check(page, scripts);
    }
  }

  private void speak(String order, String language) {
    jdbc.sql(
            """
            update customer set language = ?
            where id = (select customer_id from product_order where id = ?)
            """)
        .params(language, order)
        .update();
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
