package io.mittelpunkt.callbacks.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import io.mittelpunkt.callbacks.Conversations;
import io.mittelpunkt.callbacks.ThreadMessage;
import io.mittelpunkt.callbacks.WriteToUs;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.Chromium;
import io.mittelpunkt.support.InBrowser;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.Tasklist;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agent answers in Tasklist's own form, and the customer asks more while it is open. */
@RunningService
@InBrowser
class AnswerCustomerInBrowserTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired WriteToUs writeToUs;
  @Autowired Conversations conversations;
  @Autowired TaskService taskService;

  @Test
  void theFormSaysWhatItShowedSoThatNothingAskedSinceIsLost() {
    String customer = CallTeam.in(jdbc).customer("Mia <b>Kaya</b>");
    writeToUs.write(customer, "Kommt das Modem *vor* Freitag?", "page", List.of());
    String thread = conversations.ofCustomer(customer).id();
    String task = Tasklist.of(port, "anna").awaitTask(thread, "userTask_answerCustomer");
    taskService.setAssignee(task, "anna");
    try (Chromium chromium = new Chromium();
        BrowserContext desk =
            chromium.browser().newContext(new NewContextOptions().setViewportSize(1600, 1400))) {
      Page page = signedIn(desk);
      // A task opened while the worklists still load is shown as removed.
      page.waitForLoadState(LoadState.NETWORKIDLE);
      page.navigate(
          "http://localhost:%d/camunda/app/tasklist/default/#/?task=%s".formatted(port, task));
      Locator form = page.locator(".fjs-form");
      assertThat(form.locator("h3").first()).containsText("Mia <b>Kaya</b>");
      assertThat(form).containsText("Kommt das Modem *vor* Freitag?");
      form.locator("textarea").fill("Ja, am Donnerstag.");
      writeToUs.write(customer, "Und der Techniker?", "page", List.of());
      page.getByText("Complete", new Page.GetByTextOptions().setExact(true)).last().click();

      await()
          .atMost(Duration.ofSeconds(90))
          .until(() -> conversations.messages(thread, 10), all -> pumped(page, all).size() == 3);
    }
    assertThat(conversations.find(thread).orElseThrow().waitsSince())
        .isEqualTo(conversations.messages(thread, 10).get(1).at());
    assertThat(Tasklist.of(port, "anna").awaitTask(thread, "userTask_answerCustomer"))
        .isNotEqualTo(task);
  }

  private Page signedIn(BrowserContext desk) {
    Page page = desk.newPage();
    page.navigate("http://localhost:" + port + "/login");
    page.locator("#username").fill("anna");
    page.locator("#password").fill("anna");
    page.locator("main button").click();
    page.waitForURL("**/tasklist/**");
    return page;
  }

  private static List<ThreadMessage> pumped(Page page, List<ThreadMessage> found) {
    page.waitForTimeout(100);
    return found;
  }
}
