package io.mittelpunkt.engine.hardening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import io.mittelpunkt.support.Chromium;
import io.mittelpunkt.support.InBrowser;
import io.mittelpunkt.support.RunningService;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What Tasklist makes of a form: the facts to the letter, and an answer that is taken. */
@RunningService
@InBrowser
class TasklistFormInBrowserTest {

  private static final String HOSTILE =
      "**x** [y](http://z) Jörg Weiß +4940123 a_b@example.com <b>i</b> www.evil.example &lt;";

  @LocalServerPort int port;
  @Autowired ProcessEngine engine;

  @Test
  void aHostileNameIsShownToTheLetterTheCaseIsOneClickAwayAndTheTaskIsCompleted() {
    PhoneTask task = PhoneTask.of(HOSTILE, port, engine);
    try (Chromium chromium = new Chromium();
        BrowserContext desk = chromium.browser().newContext()) {
      Page page = desk.newPage();
      List<String> sent = new CopyOnWriteArrayList<>();
      page.onRequest(request -> noteSubmitted(request, sent));
      page.navigate("http://localhost:" + port + "/login");
      page.locator("#username").fill("anna");
      page.locator("#password").fill("anna");
      page.locator("main button").click();
      page.waitForURL("**/tasklist/**");
      page.navigate(
          "http://localhost:%d/camunda/app/tasklist/default/#/?task=%s".formatted(port, task.id()));

      Locator form = page.locator(".fjs-form");
      assertThat(form.locator("h3").first()).containsText(HOSTILE);
      assertThat(form.locator("h3 *, li a")).hasCount(0);
      Locator link = form.locator("p a");
      assertThat(link).hasCount(1);
      assertThat(link).hasText("Open the case");
      assertThat(link).hasAttribute("href", "/desk/cases/" + task.order() + "?from=task");
      link.click();
      assertThat(page.locator("h1")).hasText(HOSTILE);
      page.goBack();
      form.locator("input").first().fill("04/17/1988");
      form.locator("input").first().press("Tab");
      page.getByText("Complete", new Page.GetByTextOptions().setExact(true)).last().click();
      await().atMost(Duration.ofSeconds(90)).until(() -> pumped(page, !task.isOpen()));
      assertThat(sent).hasSize(1);
      assertThat(sent.get(0)).contains("birthDate").doesNotContain("customerName", "story");
    }
  }

  private static boolean pumped(Page page, boolean done) {
    page.waitForTimeout(100);
    return done;
  }

  private static void noteSubmitted(Request request, List<String> sent) {
    if (request.url().endsWith("/submit-form")) {
      sent.add(request.postData());
    }
  }
}
