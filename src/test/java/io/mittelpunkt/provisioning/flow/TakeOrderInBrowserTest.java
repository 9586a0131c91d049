package io.mittelpunkt.provisioning.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.provisioning.Drafts;
import io.mittelpunkt.provisioning.OrderDraft;
import io.mittelpunkt.support.Chromium;
import io.mittelpunkt.support.InBrowser;
import io.mittelpunkt.support.RunningService;
import java.time.Duration;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agent takes an order in Tasklist, from 'Start process' to the chosen offering. */
@RunningService
@InBrowser
class TakeOrderInBrowserTest {

  @LocalServerPort int port;
  @Autowired ProcessEngine engine;
  @Autowired Drafts drafts;
  @Autowired Orders orders;
  @Autowired JdbcClient jdbc;

  private final String name = "Jörg " + UUID.randomUUID();

  @Test
  void fromTheStartFormToTheOrder() {
    try (Chromium chromium = new Chromium();
        BrowserContext desk =
            chromium.browser().newContext(new NewContextOptions().setViewportSize(1600, 1200))) {
      Page page = signedIn(desk);
      page.locator(".start-process-action a, a.start-process-action").first().click();
      Locator dialog = page.locator(".modal-dialog");
      assertThat(dialog.getByText("provision")).hasCount(0);
      dialog.getByText("Take an order").first().click();
      input(dialog, "newName").fill(name);
      input(dialog, "street").fill("Lindenstraße 5");
      input(dialog, "postcode").fill("10969");
      start(dialog);
      assertThat(page.getByText("Please fill in street, postcode and town").first()).isVisible();
      input(dialog, "city").fill("Berlin");
      start(dialog);

      String draft =
          await().atMost(Duration.ofSeconds(90)).until(() -> draft(page), it -> it != null);
      Task task =
          await().atMost(Duration.ofSeconds(90)).until(() -> task(page, draft), it -> it != null);
      assertThat(task.getAssignee()).isEqualTo("anna");
      page.navigate(
          "http://localhost:%d/camunda/app/tasklist/default/#/?task=%s"
              .formatted(port, task.getId()));
      Locator form = page.locator(".fjs-form");
      assertThat(form.locator("h3").first()).containsText(name);
      assertThat(form).containsText("DSL 250 for");
      form.getByText("Order now").click();
      choose(form, "DSL 100 for");
      page.getByText("Complete", new Page.GetByTextOptions().setExact(true)).last().click();

      String order =
          await()
              .atMost(Duration.ofSeconds(90))
              .until(() -> pumped(page, drafts.get(draft).orderId()), it -> it != null);
      assertThat(orders.get(order).offeringId()).isEqualTo("dsl-100");
      assertThat(drafts.get(draft).state()).isEqualTo(OrderDraft.State.PLACED);
    }
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

  private static Locator input(Locator form, String key) {
    return form.locator("input[id*='field_" + key + "'], input[name='" + key + "']").first();
  }

  private static void start(Locator dialog) {
    dialog
        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Start").setExact(true))
        .click();
  }

  private static void choose(Locator form, String label) {
    form.locator(".fjs-form-field-select .fjs-input-group").click();
    form.locator(".fjs-dropdownlist-item")
        .filter(new Locator.FilterOptions().setHasText(label))
        .click();
  }

  private String draft(Page page) {
    return pumped(
        page,
        jdbc.sql(
                """
                select d.id from order_draft d join customer c on c.id = d.customer_id
                where c.name = ?
                """)
            .param(name)
            .query(String.class)
            .optional()
            .orElse(null));
  }

  private Task task(Page page, String draft) {
    return pumped(
        page,
        engine
            .getTaskService()
            .createTaskQuery()
            .processInstanceBusinessKey(draft)
            .taskDefinitionKey("userTask_takeOrder")
            .singleResult());
  }

  private static <T> T pumped(Page page, T found) {
    page.waitForTimeout(100);
    return found;
  }
}
