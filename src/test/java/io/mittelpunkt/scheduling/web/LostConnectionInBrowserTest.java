package io.mittelpunkt.scheduling.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A technician's phone, with a connection that comes and goes. */
@RunningService
@InBrowser
class LostConnectionInBrowserTest {

  private static Chromium chromium;

  @LocalServerPort int port;
  @Autowired ApplicationContext service;

  private Round round;
  private Visit first;
  private Visit second;
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
    second = round.job(12);
    link = "http://localhost:" + port + round.link();
  }

  @Test
  void whatIsTappedWithoutAConnectionIsSentOnceAndInOrderWhenThereIsOne() {
    try (BrowserContext phone = phone()) {
      Page page = phone.newPage();
      page.navigate(link);
      phone.setOffline(true);

      tap(page, "On the way");
      tap(page, "On the way");
      assertThat(page.locator("#sending")).containsText("sent as soon as there is one: 1");
      assertThat(button(page, "On the way")).containsText("Being sent");
      tap(page, "Arrived");
      tap(page, "Done");
      assertThat(page.locator("#sending")).containsText("sent as soon as there is one: 3");
      assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
      assertThat(round.answers(first)).isEmpty();

      phone.setOffline(false);
      eventually(first, State.DONE);
      assertThat(page.locator("#sending")).isHidden();
      assertThat(page.locator(".next form").first().locator("[name=visit]")).hasValue(second.id());
    }
    assertThat(round.answers(first)).containsExactly("taken", "taken", "taken");
  }

  @Test
  void theSecondHalfOfADoubleTapNeverMeetsTheNextStop() {
    try (BrowserContext phone = phone()) {
      Page page = phone.newPage();
      page.navigate(link);
      page.evaluate(
          """
          () => new MutationObserver((changes, all) => {
            all.disconnect();
            const box = document.querySelector('.next button[value=done]').getBoundingClientRect();
            window.under = document.elementFromPoint(box.x + 5, box.y + 5).tagName;
          }).observe(document.querySelector('main'), { childList: true })
          """);

      tap(page, "Done");
      await()
          .pollInSameThread()
          .until(() -> page.evaluate("window.under || ''"), under -> !under.equals(""));
      assertThat(page.evaluate("window.under")).isNotEqualTo("BUTTON");
      tap(page, "On the way");

      eventually(second, State.ON_THE_WAY);
    }
  }

  @Test
  void aTapOutlivesThePageAndGoesByTheNextLink() {
    try (BrowserContext phone = phone()) {
      Page page = phone.newPage();
      page.navigate(link);
      phone.setOffline(true);
      tap(page, "Arrived");
      assertThat(page.locator("#sending")).isVisible();
      page.close();
      phone.setOffline(false);
      assertThat(round.answers(first)).isEmpty();

      phone.newPage().navigate("http://localhost:" + port + round.link());

      eventually(first, State.BEGUN);
    }
    assertThat(round.answers(first)).containsExactly("taken");
  }

  @Test
  void anAnswerThatGetsLostIsAskedForAgainAndTheTapCountsOnce() {
    try (BrowserContext phone = phone()) {
      Page page = phone.newPage();
      page.navigate(link);
      int[] lost = {0};
      page.route(
          "**/taps",
          route -> {
            if (lost[0]++ < 2) {
              route.fetch();
              route.abort();
            } else {
              route.resume();
            }
          });

      tap(page, "On the way");
      assertThat(page.locator("#word")).containsText("Noted");

      assertThat(lost[0]).isEqualTo(3);
    }
    assertThat(round.answers(first)).containsExactly("taken");
  }

  @Test
  void aHotelsSignInPageIsNoAnswer() {
    try (BrowserContext phone = phone()) {
      Page page = phone.newPage();
      page.navigate(link);
      page.route(
          "**/taps",
          route ->
              route.fulfill(
                  new Route.FulfillOptions()
                      .setStatus(200)
                      .setBody("<h1>Welcome to our free Wi-Fi</h1>")));

      tap(page, "On the way");
      assertThat(page.locator("#sending")).containsText("No connection");

      page.unroute("**/taps");
      eventually(first, State.ON_THE_WAY);
    }
  }

  @Test
  void twoDevicesSeeEachOthersTapsAndNeitherUndoesTheOther() {
    try (BrowserContext phone = phone();
        BrowserContext tablet = phone()) {
      Page one = phone.newPage();
      Page other = tablet.newPage();
      one.navigate(link);
      other.navigate(link);

      tap(one, "Arrived");
      eventually(first, State.BEGUN);
      tap(other, "On the way");
      assertThat(other.locator("#word")).containsText("This was noted already.");
      assertThat(other.locator(".route li").first()).containsText("begun");
    }
    assertThat(round.row(first).state()).isEqualTo(State.BEGUN);
  }

  private BrowserContext phone() {
    return chromium
        .browser()
        .newContext(new NewContextOptions().setLocale("en").setViewportSize(390, 800));
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
}
