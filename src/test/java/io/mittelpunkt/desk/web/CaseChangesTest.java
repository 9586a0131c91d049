package io.mittelpunkt.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.OutsideWorld;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.StaffClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever a customer decides, he can decide it on the phone (P10). */
@RunningService
class CaseChangesTest {

  private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

  @Autowired JdbcClient jdbc;
  private IntakeClient shop;
  private OutsideWorld world;
  private StaffClient agent;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
    world = new OutsideWorld(port);
    agent = StaffClient.signedIn(port, "anna");
  }

  @Test
  void heAgreesWithTheCodeThatHeIsSentWhileHeIsOnThePhone_P10() {
    String order = waitsForConsent();
    assertThat(page(order)).contains("DSL 50", "34,95");

    assertThat(said(post(order, "code", ""))).isEqualTo("code");
    patient(() -> world.messages(order).get(0).get("text").asText().contains("zehn Minuten"));
    Matcher code = CODE.matcher(world.messages(order).get(0).get("text").asText());
    assertThat(code.find()).isTrue();
    String wrong = code.group().equals("000000") ? "000001" : "000000";
    assertThat(refused(order, "contract", "seq=1&code=" + wrong))
        .contains("This is not the code that he was sent", "id=\"code-refused\"")
        .doesNotContain("value=\"" + wrong);
    assertThat(refused(order, "contract", "seq=2&code=" + code.group()))
        .contains("The contract has changed meanwhile");
    assertThat(said(post(order, "contract", "seq=1&code=" + code.group()))).isEqualTo("agreed");

    patient(() -> shop.order(order).has("expectedCompletionDate"));
    assertThat(page(order)).doesNotContain("The contract waits");
    assertThat(evidence(order)).isEqualTo("code phone");
    assertThat(said(post(order, "contract", "seq=1&code=123456"))).isEqualTo("known");
  }

  @Test
  void whomOnlyLettersReachIsSentNoCodeAndTheAgentIsToldWhy() {
    String order = waitsForConsent();
    jdbc.sql(
            """
            update customer set email = null, phone = null
            where id = (select customer_id from product_order where id = ?)
            """)
        .param(order)
        .update();

    assertThat(refused(order, "code", "")).contains("Only letters reach him");
    assertThat(
            jdbc.sql("select count(*) from notice where order_id = ? and template = 'customerCode'")
                .param(order)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void heAgreesWithHisSignatureButNeverByTheAgentsWordAlone_P10() {
    String order = waitsForConsent();
    for (String nothing : new String[] {"seq=1", "seq=1&signature=+", "seq=1&code=+&signature="}) {
      assertThat(refused(order, "contract", nothing))
          .contains("Please write down the reference of his signature");
    }
    assertThat(refused(order, "contract", "seq=1&signature=" + "x".repeat(101)))
        .contains("at most 100 signs");
    assertThat(said(post(order, "contract", "seq=1&signature=Fax+17"))).isEqualTo("agreed");
    assertThat(evidence(order)).isEqualTo("signature phone");
  }

  @Test
  void heChoosesWhatHisAddressCanHave() {
    ObjectNode body = OrderBody.complete();
    body.remove("agreement");
    ((ObjectNode) body.at("/productOrderItem/0/product/place/0")).put("postcode", "17209");
    String order = IntakeClient.id(shop.post(body.toString()));
    patient(() -> page(order).contains("The customer can choose"));
    assertThat(page(order))
        .contains("value=\"dsl-16\"", "DSL 16 for")
        .doesNotContain("\"dsl-100\"");

    assertThat(refused(order, "offering", "offering=dsl-100"))
        .contains("not among what the address can have");
    assertThat(said(post(order, "offering", "offering=dsl-16"))).isEqualTo("chosen");

    patient(() -> page(order).contains("The contract waits"));
    assertThat(page(order)).doesNotContain("The customer can choose").contains("DSL 16");
    assertThat(said(post(order, "offering", "offering=dsl-16"))).isEqualTo("known");
  }

  @Test
  void heWishesAnotherDayAndThePromiseKeepsItsHistory_P6() {
    String order = promised();
    LocalDate day =
        LocalDate.parse(shop.order(order).get("expectedCompletionDate").asText().substring(0, 10));
    LocalDate wished = day.plusDays(40);

    assertThat(said(post(order, "date", "date=" + wished))).isEqualTo("wished");

    patient(() -> page(order).contains("as the customer wished"));
    assertThat(page(order)).contains("the first promise", "<del>");
  }

  @ParameterizedTest
  @CsvSource({
    "2020-01-01, This day is over",
    "2999-01-01, more than half a year ahead",
    "29.02.2027, This is not a date",
    "'', This is not a date"
  })
  void aDayThatCannotBeIsRefusedAtTheField(String date, String reason) {
    assertThat(refused(promised(), "date", "date=" + date)).contains(reason, "date-refused");
  }

  @Test
  void heCancelsAndNothingLinksItToTheAgentWhoWroteItDown_P10() {
    String order = promised();
    assertThat(refused(order, "cancellation", "reason=" + "x".repeat(201)))
        .contains("keep it to 200 signs");

    assertThat(said(post(order, "cancellation", "reason=moves+away"))).isEqualTo("cancelling");

    patient(() -> shop.stateOf(order).equals("cancelled"));
    assertThat(page(order))
        .contains("cancelled")
        .doesNotContain("/cancellation\"", "/date\"", "/contract\"", "/offering\"");
    assertThat(said(post(order, "cancellation", ""))).isEqualTo("ended");
    assertThat(said(post(order, "date", "date=2999-01-01"))).isEqualTo("ended");
    for (String table : new String[] {"cancellation", "journal_line", "order_event", "notice"}) {
      assertThat(
              jdbc.sql("select row_to_json(t)::text from " + table + " t where order_id = ?")
                  .param(order)
                  .query(String.class)
                  .list())
          .as(table)
          .isNotEmpty()
          .noneMatch(row -> row.contains("anna"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"code", "contract", "offering", "date", "cancellation", "link", "detail"})
  void anUnknownOrderIsNotChangedAndAReloadedAnswerOpensTheCase(String action) {
    assertThat(
            agent.postForm("/desk", "/desk/cases/PO-0000-0000-0000/" + action, "x=1").statusCode())
        .isEqualTo(404);
    HttpResponse<String> again = agent.get("/desk/cases/PO-0000-0000-0000/" + action);
    assertThat(again.statusCode()).isEqualTo(302);
    assertThat(again.headers().firstValue("Location").orElseThrow())
        .endsWith("/desk/cases/PO-0000-0000-0000?from=order");
  }

  private String waitsForConsent() {
    ObjectNode body = OrderBody.complete();
    body.remove("agreement");
    String order = IntakeClient.id(shop.post(body.toString()));
    patient(() -> page(order).contains("The contract waits for the customer&#39;s word"));
    return order;
  }

  private String promised() {
    String order = IntakeClient.id(shop.post(OrderBody.complete().toString()));
    patient(() -> shop.order(order).has("expectedCompletionDate"));
    return order;
  }

  private String evidence(String order) {
    return jdbc.sql(
            "select evidence || ' ' || confirmed_via from contract_summary where order_id = ?")
        .param(order)
        .query(String.class)
        .single();
  }

  private String page(String order) {
    return agent.get("/desk/cases/" + order).body();
  }

  private String refused(String order, String action, String fields) {
    HttpResponse<String> answer = post(order, action, fields);
    assertThat(answer.statusCode()).isEqualTo(422);
    return answer.body();
  }

  private static String said(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow().replaceAll(".*said=", "");
  }

  private HttpResponse<String> post(String order, String action, String fields) {
    return agent.postForm("/desk/cases/" + order, "/desk/cases/" + order + "/" + action, fields);
  }

  private static void patient(Callable<Boolean> condition) {
    await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(100)).until(condition);
  }
}
