package io.mittelpunkt.intake;

import static io.mittelpunkt.intake.ClientCall.CALLBACKS;
import static io.mittelpunkt.intake.ClientCall.refused;
import static io.mittelpunkt.support.IntakeClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.callbacks.Callbacks;
import io.mittelpunkt.callbacks.TeamOfCustomer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.Daytime;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Apps and web forms have their customers called (P9). */
@RunningService
class CallbackApiTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;
  @Autowired Callbacks callbacks;
  @Autowired Customers customers;
  @Autowired TeamOfCustomer teamOfCustomer;
  private CallTeam team;
  private IntakeClient shop;
  private ClientCall call;

  @BeforeEach
  void found() {
    Daytime.byDay(port, clock);
    team = CallTeam.in(jdbc);
    team.anyone("de");
    shop = IntakeClient.shop(port);
    call = ClientCall.of(shop, team.region().postcode());
  }

  @Test
  void somebodyNewIsCalledByHisRegionsTeamAndSentTwiceItIsOneCall() {
    ObjectNode body = call.body();
    HttpResponse<String> first = call.post(body, "Idempotency-Key", call.number());
    HttpResponse<String> again = call.post(body, "Idempotency-Key", call.number());

    assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    JsonNode shown = json(first);
    assertThat(shown.at("/team/id").asText()).isEqualTo(team.id());
    assertThat(shown.get("state").asText()).isEqualTo("open");
    assertThat(shown.get("customerId").asText()).isEqualTo(call.number());
    assertThat(first.headers().firstValue("Location").orElseThrow())
        .endsWith(CALLBACKS + "/" + shown.get("id").asText());
    assertThat(first.body()).doesNotContain(call.e164().substring(6), "Umzug");
    assertThat(callbacks.ofCustomer(call.account()))
        .singleElement()
        .matches(it -> it.phone().equals(call.e164()) && "demo-shop".equals(it.clientId()));
    assertThat(
            call.post(call.body().put("remark", "x"), "Idempotency-Key", call.number())
                .statusCode())
        .isEqualTo(422);
  }

  @Test
  void aboutOneMatterThereIsOneCallWhoeverAsks() {
    String id = call.id(call.body());

    assertThat(call.id(call.body().put("remark", "again"))).isEqualTo(id);
    jdbc.sql("update callback set client_id = null, asked_via = 'page' where id = ?")
        .param(id)
        .update();
    refused(call.post(call.body()), 409, "matter");
    assertThat(shop.get(CALLBACKS + "/" + id).statusCode()).isEqualTo(404);
  }

  @Test
  void whoGivesTheSameNameAndNumberIsOneCustomer() {
    ObjectNode form = call.body();
    form.remove("customerId");
    String id = call.id(form);

    assertThat(call.id(form)).isEqualTo(id);
  }

  @Test
  void theTimesAreThoseThatCanBeKeptAndTheLastPlaceIsOnes() {
    call.id(call.body());
    JsonNode times = call.times();
    assertThat(times.at("/team/id").asText()).isEqualTo(team.id());
    assertThat(times.get("open").asBoolean()).isTrue();
    JsonNode slot = times.get("times").get(40);

    ObjectNode asked = call.body().put("matter", "fault");
    asked.set("when", slot);
    String id = call.id(asked);

    assertThat(json(shop.get(CALLBACKS + "/" + id)).get("when")).isEqualTo(slot);
    asked.put("matter", "visit");
    HttpResponse<String> taken = call.post(asked);
    refused(taken, 409, "when");
    assertThat(json(taken).at("/available/times")).isNotEmpty().doesNotContain(slot);
  }

  @Test
  void anotherTimeIsPromisedAndWhatIsNotWantedIsWithdrawn() {
    String id = call.id(call.body());
    JsonNode slot = call.times().get("times").get(30);
    ObjectNode change = JsonNodeFactory.instance.objectNode();
    change.set("when", slot);

    HttpResponse<String> moved = shop.send("PATCH", CALLBACKS + "/" + id, change.toString());

    assertThat(moved.statusCode()).as(moved.body()).isEqualTo(200);
    assertThat(json(moved).get("when")).isEqualTo(slot);
    assertThat(shop.send("DELETE", CALLBACKS + "/" + id, "").statusCode()).isEqualTo(204);
    assertThat(json(shop.get(CALLBACKS + "/" + id)).get("state").asText()).isEqualTo("declined");
    refused(shop.send("DELETE", CALLBACKS + "/" + id, ""), 409, "id");
    refused(shop.send("PATCH", CALLBACKS + "/" + id, change.toString()), 409, "id");
  }

  @Test
  void aCustomerOptsOutThroughHisAppAndWritesThere_P10() {
    call.id(call.body());
    HttpResponse<String> out = call.optOut(shop);
    assertThat(out.statusCode()).as(out.body()).isEqualTo(200);
    assertThat(json(out).get("id").asText()).isEqualTo("team-national");
    assertThat(teamOfCustomer.optedOut(call.account())).isTrue();

    String[] key = {"Idempotency-Key", call.number()};
    HttpResponse<String> written = call.message(shop, "Wann kommt er?", key);
    assertThat(written.statusCode()).as(written.body()).isEqualTo(201);
    assertThat(call.message(shop, "Wann kommt er?", key).body()).isEqualTo(written.body());
    refused(call.message(shop, "Wer?", key), 422, "Idempotency-Key");
    refused(call.message(shop, " "), 400, "text");
  }
}
