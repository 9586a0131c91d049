package io.mittelpunkt.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.OutsideWorld;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.StaffClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The heart of the story: what a customer says on the phone reaches his order there and then. */
@RunningService
class CaseViewTest {

  @Autowired Customers customers;
  @Autowired JdbcClient jdbc;
  private IntakeClient shop;
  private OutsideWorld world;
  private StaffClient agent;
  private int port;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    this.port = port;
    shop = IntakeClient.shop(port);
    world = new OutsideWorld(port);
    agent = StaffClient.signedIn(port, "anna");
  }

  @Test
  void oneLookSaysWhereTheOrderStands() {
    ObjectNode body = OrderBody.withoutBirthDate();
    String order = asked(body);
    patient(() -> !world.messages(order).isEmpty());

    String page = agent.get("/desk/cases/" + order).body();

    assertThat(page)
        .contains("Ada Nowak", order, OrderBody.customer(body), body.get("externalId").asText())
        .contains("DSL 50", "Große Elbstraße 12 b, 22767 Hamburg", "waits for the customer")
        .contains("Missing: the birth date", "Agents", "not known", "not promised yet")
        .contains("by mail to T…@example.com", "one detail is still needed", "By mail, ")
        .doesNotContain(body.get("notificationContact").asText(), "??");
    assertThat(page)
        .as("the customer's own words, in his language")
        .contains("<blockquote lang=\"de", "Wir brauchen ein Wort von Ihnen");
  }

  @Test
  void whatHeSaysOnThePhoneIsWrittenDownAtOnceAndTheOrderRunsOn() {
    ObjectNode body = OrderBody.withoutBirthDate();
    String order = asked(body);

    HttpResponse<String> written = post(order, "detail", "answer=29.02.1984");

    assertThat(written.statusCode()).isEqualTo(302);
    assertThat(written.headers().firstValue("Location"))
        .get()
        .asString()
        .endsWith("/desk/cases/" + order + "?from=order&said=taken");
    patient(() -> shop.order(order).has("expectedCompletionDate"));
    String after = agent.get("/desk/cases/" + order + "?said=taken").body();
    assertThat(after)
        .contains("Written down. The order runs on.", "You told us the missing detail on the phone")
        .contains("the first promise")
        .doesNotContain("Missing:", "1984");
    assertThat(customers.get(OrderBody.customer(body)).birthDate()).hasToString("1984-02-29");
    assertThat(
            jdbc.sql("select answered_via from missing_detail where order_id = ?")
                .param(order)
                .query(String.class)
                .single())
        .isEqualTo("phone");
    assertThat(post(order, "detail", "answer=01.01.1990").headers().firstValue("Location"))
        .get()
        .asString()
        .endsWith("said=known");
  }

  @Test
  void itIsWrittenDownAsWellWhenAnAgentHasTheTaskAndTheTaskGoesAway() {
    String order = asked(OrderBody.withoutBirthDate());
    jdbc.sql(
            """
            update act_ru_job set duedate_ = now() - interval '1 minute'
            where handler_cfg_ like 'event_answerOverdue%' and process_instance_id_ in
              (select id_ from act_ru_execution where business_key_ = ?)
            """)
        .param(order)
        .update();
    patient(() -> page(order).contains("Ask the customer by phone"));
    assertThat(page(order))
        .contains("taken by nobody", "/camunda/app/tasklist/default/#/?task=")
        .contains("For Agents");
    assertThat(StaffClient.signedIn(port, "olga").get("/desk/cases/" + order).body())
        .as("operations see who has it, and no link to what they may not open")
        .contains("For Agents")
        .doesNotContain("#/?task=");

    post(order, "detail", "answer=1984-02-29");

    patient(() -> page(order).contains("Nobody has a task for this order."));
    patient(() -> shop.order(order).has("expectedCompletionDate"));
  }

  @ParameterizedTest
  @CsvSource({
    "31.06.1985, This is not a date",
    "2999-01-01, lies in the future",
    "'', This is not a date",
    "<script>alert(1)</script>, This is not a date"
  })
  void whatCannotBeIsSaidAtTheField(String typed, String reason) {
    String order = asked(OrderBody.withoutBirthDate());
    HttpResponse<String> refused = post(order, "detail", "answer=" + typed);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains(reason, "aria-invalid=\"true\"", "aria-describedby=\"answer-refused why\"")
        .contains("value=\"" + typed.replace("<", "&lt;").replace(">", "&gt;") + "\"")
        .doesNotContain("<script>alert");
    assertThat(shop.stateOf(order)).isEqualTo("pending");
    assertThat(agent.get("/desk/cases/" + order + "/detail").statusCode()).isEqualTo(302);
  }

  @Test
  void aFreshLinkShutsTheOldOnes() {
    String order = asked(OrderBody.withoutBirthDate());
    patient(() -> !world.messages(order).isEmpty());
    String lost = world.page(order);
    assertThat(shop.get(lost).statusCode()).isEqualTo(200);

    assertThat(post(order, "link", "").statusCode()).isEqualTo(302);

    assertThat(shop.get(lost).statusCode()).isEqualTo(404);
    patient(() -> world.messages(order).size() == 2);
    assertThat(shop.get(world.page(order)).statusCode()).isEqualTo(200);
    assertThat(agent.get("/desk/cases/" + order + "?said=link").body())
        .contains("A fresh link is on its way", "a fresh link to its page");
  }

  @Test
  void eachLookIsRecordedInTheRequestThatLooks() {
    ObjectNode body = OrderBody.withoutBirthDate();
    String order = asked(body);
    agent.get("/desk/cases/" + order);
    assertThat(looks(order)).containsExactly("anna address " + OrderBody.customer(body));
    agent.get("/desk/cases/" + order + "?from=search");
    agent.get("/desk/cases/" + order + "?from=task");
    agent.get("/desk/cases/" + order + "?from=%27nonsense");
    post(order, "detail", "answer=soon");
    assertThat(looks(order).stream().map(look -> look.split(" ")[1]))
        .as("before each post the test's client reads its form")
        .containsExactly("address", "search", "task", "address", "address", "order");
  }

  @Test
  void theOtherOrdersOfTheCustomerAreOneClickAway() {
    ObjectNode body = OrderBody.withoutBirthDate();
    String order = asked(body);
    body.put("externalId", order);
    String other = IntakeClient.id(shop.post(body.toString()));
    assertThat(page(order)).contains("/desk/cases/" + other + "?from=order");
    assertThat(page(other)).contains("/desk/cases/" + order + "?from=order");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PO-0000-0000-0000", "x", "%27", "%00", "..%2f", "🦊"})
  void thereIsNoCaseOfAnUnknownOrder(String order) {
    String path = order.replace("🦊", "%F0%9F%A6%8A");
    assertThat(agent.get("/desk/cases/" + path).statusCode()).isIn(400, 404);
    assertThat(looks(order)).isEmpty();
  }

  @Test
  void nothingIsChangedWithoutTheTokenOfThePage() {
    String order = asked(OrderBody.withoutBirthDate());
    for (String action : List.of("detail", "link")) {
      HttpResponse<String> answer =
          agent.send(
              agent
                  .request("/desk/cases/" + order + "/" + action)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString("answer=1984-02-29")));
      assertThat(answer.statusCode()).isEqualTo(403);
    }
    assertThat(shop.stateOf(order)).isEqualTo("pending");
  }

  @ParameterizedTest
  @CsvSource({"anna, 200", "lars, 200", "olga, 200", "petra, 403", "admin, 403"})
  void onlyWhoHelpsCustomersOpensCases(String login, int status) {
    String order = asked(OrderBody.withoutBirthDate());
    StaffClient client = StaffClient.signedIn(port, login);
    assertThat(client.get("/desk/cases").statusCode()).isEqualTo(status);
    assertThat(client.get("/desk/cases?q=nobody+xy").statusCode()).isEqualTo(status);
    assertThat(client.get("/desk/cases/" + order).statusCode()).isEqualTo(status);
    assertThat(client.get("/desk").body().contains("action=\"/desk/cases\""))
        .isEqualTo(status == 200);
    assertThat(looks(order)).hasSize(status == 200 ? 1 : 0);
  }

  /** An order whose customer was just asked for his birth date. */
  private String asked(ObjectNode body) {
    String order = IntakeClient.id(shop.post(body.toString()));
    patient(() -> shop.stateOf(order).equals("pending"));
    return order;
  }

  private String page(String order) {
    return agent.get("/desk/cases/" + order).body();
  }

  private HttpResponse<String> post(String order, String action, String fields) {
    return agent.postForm("/desk/cases/" + order, "/desk/cases/" + order + "/" + action, fields);
  }

  private List<String> looks(String order) {
    return jdbc.sql(
            "select staff_id || ' ' || way || ' ' || customer_id from case_look"
                + " where order_id = ? order by seq")
        .param(order)
        .query(String.class)
        .list();
  }

  private static void patient(Callable<Boolean> condition) {
    await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(100)).until(condition);
  }
}
