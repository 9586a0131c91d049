package io.mittelpunkt.intake;

import static io.mittelpunkt.support.IntakeClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.callbacks.Callbacks;
import io.mittelpunkt.callbacks.TeamOfCustomer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.CallTeam;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OutsideWorld;
import io.mittelpunkt.support.RunningService;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Apps and web forms have their customers called (P9). */
@RunningService
class CallbackApiTest {

  private static final String CALLBACKS = "/api/callbacks";

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;
  @Autowired Callbacks callbacks;
  @Autowired Customers customers;
  @Autowired TeamOfCustomer teamOfCustomer;
  private final String number = UUID.randomUUID().toString();
  private CallTeam team;
  private IntakeClient shop;

  @BeforeEach
  void found() {
    ZonedDateTime now = clock.instant().atZone(HomeZone.ID);
    ZonedDateTime ten = now.with(LocalTime.of(10, 3));
    ZonedDateTime next = ten.isAfter(now) ? ten : now.plusDays(1).with(LocalTime.of(10, 3));
    new OutsideWorld(port).advance(Duration.between(now, next).toString());
    team = CallTeam.in(jdbc);
    team.anyone("de");
    shop = IntakeClient.shop(port);
  }

  @Test
  void somebodyNewIsCalledByHisRegionsTeamAndSentTwiceItIsOneCall() {
    String body = body().toString();
    HttpResponse<String> first = post(body, "Idempotency-Key", number);
    HttpResponse<String> again = post(body, "Idempotency-Key", number);

    assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    JsonNode shown = json(first);
    assertThat(shown.at("/team/id").asText()).isEqualTo(team.id());
    assertThat(shown.get("state").asText()).isEqualTo("open");
    assertThat(shown.get("customerId").asText()).isEqualTo(number);
    assertThat(first.headers().firstValue("Location").orElseThrow())
        .endsWith(CALLBACKS + "/" + shown.get("id").asText());
    assertThat(first.body()).doesNotContain("12345607", "Umzug");
    assertThat(callbacks.ofCustomer("demo-shop:" + number))
        .singleElement()
        .matches(it -> it.phone().equals("+4915112345607") && "demo-shop".equals(it.clientId()));
    assertThat(post(body().put("remark", "x").toString(), "Idempotency-Key", number).statusCode())
        .isEqualTo(422);
  }

  @Test
  void aboutOneMatterThereIsOneCallWhoeverAsks() {
    String id = id(body());

    assertThat(id(body().put("remark", "again"))).isEqualTo(id);
    jdbc.sql("update callback set client_id = null, asked_via = 'page' where id = ?")
        .param(id)
        .update();
    refused(post(body().toString()), 409, "matter");
    assertThat(shop.get(CALLBACKS + "/" + id).statusCode()).isEqualTo(404);
  }

  @Test
  void whoGivesTheSameNameAndNumberIsOneCustomer() {
    ObjectNode form = body();
    form.remove("customerId");
    String id = id(form);

    assertThat(id(form)).isEqualTo(id);
  }

  @Test
  void theTimesAreThoseThatCanBeKeptAndTheLastPlaceIsOnes() {
    id(body());
    JsonNode times = times();
    assertThat(times.at("/team/id").asText()).isEqualTo(team.id());
    assertThat(times.get("open").asBoolean()).isTrue();
    JsonNode slot = times.get("times").get(40);

    ObjectNode asked = body().put("matter", "fault");
    asked.set("when", slot);
    String id = id(asked);

    assertThat(json(shop.get(CALLBACKS + "/" + id)).get("when")).isEqualTo(slot);
    asked.put("matter", "visit");
    HttpResponse<String> taken = post(asked.toString());
    refused(taken, 409, "when");
    assertThat(json(taken).at("/available/times")).isNotEmpty().doesNotContain(slot);
  }

  @Test
  void anotherTimeIsPromisedAndWhatIsNotWantedIsWithdrawn() {
    String id = id(body());
    JsonNode slot = times().get("times").get(30);
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
  void aClientSeesItsOwnOnly() {
    String id = id(body());
    IntakeClient other = IntakeClient.partner(port);

    refused(other.get(CALLBACKS + "/" + id), 404, "id");
    refused(other.send("PATCH", CALLBACKS + "/" + id, "{\"when\":\"now\"}"), 404, "id");
    refused(other.send("DELETE", CALLBACKS + "/" + id, ""), 404, "id");
    refused(other.get(CALLBACKS + "/times?customerId=" + number), 404, "customerId");
    refused(other.get(CALLBACKS + "/times?customerId=demo-shop:" + number), 404, "customerId");
    refused(optOut(other, number), 404, "id");
    refused(message(other, "Hallo"), 404, "customerId");
    assertThat(json(other.get(CALLBACKS + "?customerId=" + number))).isEmpty();
    assertThat(new IntakeClient(port, "nobody").get(CALLBACKS).statusCode()).isEqualTo(401);

    HttpResponse<String> list = shop.get(CALLBACKS + "?state=open,invited&customerId=" + number);
    assertThat(json(list)).singleElement().matches(it -> it.get("id").asText().equals(id));
    assertThat(list.headers().firstValue("X-Total-Count")).hasValue("1");
    assertThat(json(shop.get(CALLBACKS + "?state=reached&customerId=" + number))).isEmpty();
  }

  @Test
  void whomAnotherBroughtIsNobodyOfOurs() {
    String theirs = team.customer("Mia");
    ObjectNode body = body().put("customerId", theirs);
    body.remove("name");
    refused(post(body.toString()), 404, "customerId");

    id(body().put("customerId", theirs));

    assertThat(callbacks.ofCustomer(theirs)).isEmpty();
  }

  @Test
  void aKnownNumberStays() {
    id(body());
    refused(
        post(body().put("matter", "fault").put("phone", "0151 12345608").toString()), 400, "phone");
    assertThat(customers.get("demo-shop:" + number).phone()).isEqualTo("+4915112345607");
  }

  @Test
  void aCustomerOptsOutThroughHisAppAndWritesThere_P10() {
    id(body());
    HttpResponse<String> out = optOut(shop, number);
    assertThat(out.statusCode()).as(out.body()).isEqualTo(200);
    assertThat(json(out).get("id").asText()).isEqualTo("team-national");
    assertThat(teamOfCustomer.optedOut("demo-shop:" + number)).isTrue();

    HttpResponse<String> written = message(shop, "Wann kommt der Techniker?");
    assertThat(written.statusCode()).as(written.body()).isEqualTo(201);
    assertThat(message(shop, "Wann kommt der Techniker?").body()).isEqualTo(written.body());
    refused(message(shop, " "), 422, "Idempotency-Key");
    refused(
        shop.send("POST", "/api/messages", "{\"customerId\":\"" + number + "\",\"text\":\" \"}"),
        400,
        "text");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "matter | \"draft\" | matter",
        "matter | 7 | matter",
        "matter | null | matter",
        "when | \"soon\" | when",
        "when | {\"startDateTime\": \"2026-01-01T10:00:00Z\"} | when.endDateTime",
        "when | {\"startDateTime\": \"2020-01-01T10:00:00Z\", \"endDateTime\":"
            + " \"2020-01-01T10:15:00Z\"} | when",
        "when | {\"startDateTime\": \"2026-03-29T02:15:00\", \"endDateTime\":"
            + " \"2026-03-29T02:30:00\"} | when.startDateTime",
        "when | {\"x\": 1} | when.x",
        "phone | \"12\" | phone",
        "phone | \"+49 00000\" | phone",
        "phone | 491511234 | phone",
        "name | \"a\\u0000b\" | name",
        "name | \"a\\nb\" | name",
        "mail | \"a@b\\r\\nBcc: c@d.example\" | mail",
        "remark | \"\\u202e\" | remark",
        "remark | \"\\u0000\" | remark",
        "remark | [] | remark",
        "language | \"deutsch\" | language",
        "language | \"zz\" | language",
        "customerId | \"a b\" | customerId",
        "customerId | \"demo-partner:1\" | customerId",
        "externalId | \"\" | externalId",
        "place | {\"postcode\": \"10969\"} | place.streetName",
        "place | 7 | place",
        "staff | \"anna\" | staff"
      })
  void whatIsWrongIsNamed(String field, String value, String named) {
    ObjectNode body = body();
    body.set(field, json("{\"v\": " + value + "}").get("v"));

    refused(post(body.toString()), 400, named);
    assertThat(customers.find("demo-shop:" + number)).as("nothing is stored").isEmpty();
  }

  @Test
  void aHugeRemarkAndAStrangeOrderAreRefused() {
    refused(post(body().put("remark", "x".repeat(501)).toString()), 400, "remark");
    refused(post(body().put("orderId", "PO-1234").toString()), 404, "orderId");
    refused(shop.get(CALLBACKS + "?state=gone"), 400, "state");
    refused(shop.get(CALLBACKS + "/times"), 400, "customerId");
    refused(shop.get(CALLBACKS + "/times?customerId=a%00"), 400, "customerId");
  }

  private ObjectNode body() {
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("customerId", number)
            .put("name", "Mia Öz")
            .put("phone", "0151 12345607")
            .put("matter", "bill")
            .put("remark", "Umzug")
            .put("when", "now");
    body.putObject("place")
        .put("streetName", "Lindenstraße")
        .put("streetNr", "5")
        .put("postcode", team.region().postcode())
        .put("city", "Berlin");
    return body;
  }

  private HttpResponse<String> post(String body, String... headers) {
    return shop.send("POST", CALLBACKS, body, headers);
  }

  private String id(ObjectNode body) {
    return IntakeClient.id(post(body.toString()));
  }

  private JsonNode times() {
    return json(shop.get(CALLBACKS + "/times?customerId=" + number));
  }

  private HttpResponse<String> optOut(IntakeClient client, String customer) {
    return client.send("PUT", "/api/customers/" + customer + "/team", "{\"optedOut\":true}");
  }

  private HttpResponse<String> message(IntakeClient client, String text) {
    String body =
        JsonNodeFactory.instance
            .objectNode()
            .put("customerId", number)
            .put("text", text)
            .toString();
    return client.send("POST", "/api/messages", body, "Idempotency-Key", number);
  }

  private static void refused(HttpResponse<String> answer, int status, String field) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(json(answer).get("field").asText()).isEqualTo(field);
  }
}
