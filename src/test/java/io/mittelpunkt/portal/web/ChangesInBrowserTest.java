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
import io.mittelpunkt.support.Chromium;
import io.mittelpunkt.support.InBrowser;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OutsideWorld;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.Shop;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A customer who confirms, wishes another day and cancels, with nothing but his phone. */
@RunningService
@InBrowser
class ChangesInBrowserTest {

  private static final String BIRTH_DATE = "{\"name\": \"birthDate\", \"value\": \"1984-02-29\"}";

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
    "de, LIGHT, true, Vertrag bestätigen, Diesen Tag wünschen, Auftrag stornieren, Storniert",
    "de, DARK, false, Vertrag bestätigen, Diesen Tag wünschen, Auftrag stornieren, Storniert",
    "en, DARK, true, Confirm the contract, Wish this day, Cancel the order, Cancelled",
    "en, LIGHT, false, Confirm the contract, Wish this day, Cancel the order, Cancelled",
  })
  void theCustomerConfirmsWishesAnotherDayAndCancelsWithCodes(
      String language,
      ColorScheme scheme,
      boolean scripts,
      String confirm,
      String wish,
      String cancel,
      String cancelled) {
    Visitor visitor = visitor(language);
    try (BrowserContext context = phone(scheme, scripts)) {
      Page page = context.newPage();
      page.navigate("http://localhost:" + port + visitor.world().page(visitor.order()));
      assertThat(page.getByText("نور <b>Öz</b>")).isVisible();
      check(page, scripts);
      page.locator("#code").fill("1");
      button(page, confirm).click();
      assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
      check(page, scripts);
      typeCode(page, visitor);
      check(page, scripts);
      button(page, confirm).click();
      assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
      assertThat(page.locator("#contract")).hasCount(0);

      visitor.world().advance("PT1M");
      page.locator("nav a").first().click();
      check(page, scripts);
      typeCode(page, visitor);
      page.locator("#day")
          .fill(LocalDate.parse(page.locator("#day").getAttribute("max")).toString());
      button(page, wish).click();
      assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
      check(page, scripts);

      visitor.world().advance("PT1M");
      page.locator("nav a").last().click();
      check(page, scripts);
      typeCode(page, visitor);
      button(page, cancel).click();
      visitor.patient(() -> visitor.state().equals("cancelled"));
      page.reload();
      assertThat(page.locator("h1")).hasText(cancelled);
      assertThat(page.locator("form")).hasCount(0);
      check(page, scripts);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "de, DARK, true, DSL 16 wählen, Vielen Dank für Ihre Wahl",
    "en, LIGHT, true, Choose DSL 16, Thank you for your choice"
  })
  void theCustomerChoosesWhatHisAddressCanHaveWithOneClick(
      String language, ColorScheme scheme, boolean scripts, String choose, String thanks) {
    Visitor.reach(port, "45143", 20, true);
    Visitor visitor = Visitor.of(port, Visitor.in("45143", Visitor.unsigned()));
    speak(visitor, language);
    visitor.patient(() -> visitor.page().contains("name=\"offering\""));
    try (BrowserContext context = phone(scheme, scripts)) {
      Page page = context.newPage();
      page.navigate("http://localhost:" + port + visitor.world().page(visitor.order()));
      check(page, scripts);
      button(page, choose).click();
      assertThat(page.getByRole(AriaRole.STATUS)).containsText(thanks);
      check(page, scripts);
    }
  }

  private Visitor visitor(String language) {
    String order = new Shop(port).order("نور <b>Öz</b> 👩🏽‍🚀", BIRTH_DATE);
    Visitor visitor = new Visitor(IntakeClient.shop(port), new OutsideWorld(port), order);
    visitor.patient(() -> !visitor.world().messages(order).isEmpty());
    speak(visitor, language);
    return visitor;
  }

  private void speak(Visitor visitor, String language) {
    jdbc.sql(
            """
            update customer set language = ?
            where id = (select customer_id from product_order where id = ?)
            """)
        .params(language, visitor.order())
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

  /** Has a code sent, and types it in; the page leads back to the field. */
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
