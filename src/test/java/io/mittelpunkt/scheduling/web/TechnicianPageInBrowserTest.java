package io.mittelpunkt.scheduling.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.support.Chromium;
import io.mittelpunkt.support.InBrowser;
import io.mittelpunkt.support.Round;
import io.mittelpunkt.support.RunningService;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A technician's phone, in each language, by day and by night, with and without scripts. */
@RunningService
@InBrowser
class TechnicianPageInBrowserTest {

  private static Chromium chromium;

  @LocalServerPort int port;
  @Autowired ApplicationContext service;

  private Round round;
  private Visit first;
  private String link;

  @BeforeAll
  static void open() {
    chromium = new Chromium();
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  @BeforeEach
  void hire() {
    round = Round.today(service);
    first = round.customer(9, "نور <b>Öz</b>", "+4915100000009", Locale.forLanguageTag("tr"));
    round.job(12);
    link = "http://localhost:" + port + round.link();
  }

  @ParameterizedTest
  @CsvSource({
    "de, LIGHT, true, 390, Unterwegs, Angekommen, Ging nicht, Hier nicht möglich",
    "de, DARK, false, 390, Unterwegs, Angekommen, Ging nicht, Hier nicht möglich",
    "en, DARK, true, 320, On the way, Arrived, Could not, Not possible here",
    "en, LIGHT, false, 390, On the way, Arrived, Could not, Not possible here",
  })
  void heDrivesAVisitWithHisThumb(
      String language,
      ColorScheme scheme,
      boolean scripts,
      int width,
      String onTheWay,
      String arrived,
      String couldNot,
      String why) {
    try (BrowserContext phone =
        chromium
            .browser()
            .newContext(
                new NewContextOptions()
                    .setColorScheme(scheme)
                    .setJavaScriptEnabled(scripts)
                    .setLocale(language)
                    .setViewportSize(width, 800))) {
      Page page = phone.newPage();
      page.navigate(link);
      assertThat(page.locator("html")).hasAttribute("lang", language);
      assertThat(page.locator(".next")).containsText("نور");
      check(page, scripts);
      for (Locator button : page.locator(".next .taps > * >> visible=true").all()) {
        assertThat(button.boundingBox().height).isGreaterThanOrEqualTo(48);
      }

      tap(page, onTheWay);
      eventually(first, State.ON_THE_WAY);
      tap(page, arrived);
      eventually(first, State.BEGUN);
      page.locator(".next summary").getByText(couldNot).click();
      check(page, scripts);
      tap(page, why);
      eventually(first, State.NOT_DONE);
      assertThat(page.locator("#word")).isVisible();
      assertThat(page.locator(".next")).not().containsText("نور");
      check(page, scripts);
    }
  }

  private static void tap(Page page, String text) {
    button(page, text).click();
  }

  private static Locator button(Page page, String text) {
    return page.locator(".next button").filter(new Locator.FilterOptions().setHasText(text));
  }

  private void eventually(Visit visit, State state) {
    await().atMost(Duration.ofSeconds(90)).until(() -> round.row(visit).state() == state);
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
