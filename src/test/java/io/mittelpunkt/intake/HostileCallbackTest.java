package io.mittelpunkt.intake;

import static io.mittelpunkt.intake.ClientCall.CALLBACKS;
import static io.mittelpunkt.intake.ClientCall.refused;
import static io.mittelpunkt.support.IntakeClient.json;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Apps and web forms have their customers called (P9). */
/** What apps and web forms may not do with /api/callbacks. */
@RunningService
class HostileCallbackTest {

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
  void whomAnotherBroughtIsNobodyOfOurs() {
    String theirs = team.customer("Mia");
    ObjectNode body = call.body().put("customerId", theirs);
    body.remove("name");
    refused(call.post(body), 404, "customerId");

    call.id(call.body().put("customerId", theirs));

    assertThat(callbacks.ofCustomer(theirs)).isEmpty();
  }

  @Test
  void whoseTimeCannotBeHearsOfThoseThatCanAlsoWhenHeIsNew() {
    ObjectNode body = call.body();
    body.putObject("when")
        .put("startDateTime", "2020-01-01T10:00:00Z")
        .put("endDateTime", "2020-01-01T10:15:00Z");

    HttpResponse<String> answer = call.post(body);

    refused(answer, 400, "when");
    assertThat(json(answer).at("/available/times")).isNotEmpty();
    body.set("when", json(answer).at("/available/times/20"));
    call.id(body);
  }

  @Test
  void aKnownNumberStays() {
    call.id(call.body());
    refused(
        call.post(call.body().put("matter", "fault").put("phone", "0151 12345608")), 400, "phone");
    assertThat(customers.get(call.account()).phone()).isEqualTo(call.e164());
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
    ObjectNode body = call.body();
    body.set(field, json("{\"v\": " + value + "}").get("v"));

    refused(call.post(body), 400, named);
    assertThat(customers.find(call.account())).as("nothing is stored").isEmpty();
  }

  @Test
  void aHugeRemarkAndAStrangeOrderAreRefused() {
    refused(call.post(call.body().put("remark", "x".repeat(501))), 400, "remark");
    refused(call.post(call.body().put("orderId", "PO-1234")), 404, "orderId");
    refused(shop.get(CALLBACKS + "?state=gone"), 400, "state");
    refused(shop.get(CALLBACKS + "/times"), 400, "customerId");
    refused(shop.get(CALLBACKS + "/times?customerId=a%00"), 400, "customerId");
  }

  @Test
  void aClientSeesItsOwnOnly() {
    String id = call.id(call.body());
    IntakeClient other = IntakeClient.partner(port);

    refused(other.get(CALLBACKS + "/" + id), 404, "id");
    refused(other.send("PATCH", CALLBACKS + "/" + id, "{\"when\":\"now\"}"), 404, "id");
    refused(other.send("DELETE", CALLBACKS + "/" + id, ""), 404, "id");
    refused(other.get(CALLBACKS + "/times?customerId=" + call.number()), 404, "customerId");
    refused(
        other.get(CALLBACKS + "/times?customerId=demo-shop:" + call.number()), 404, "customerId");
    refused(call.optOut(other), 404, "id");
    refused(call.message(other, "Hallo"), 404, "customerId");
    assertThat(json(other.get(CALLBACKS + "?customerId=" + call.number()))).isEmpty();
    assertThat(new IntakeClient(port, "nobody").get(CALLBACKS).statusCode()).isEqualTo(401);

    HttpResponse<String> list =
        shop.get(CALLBACKS + "?state=open,invited&customerId=" + call.number());
    assertThat(json(list)).singleElement().matches(it -> it.get("id").asText().equals(id));
    assertThat(list.headers().firstValue("X-Total-Count")).hasValue("1");
    assertThat(json(shop.get(CALLBACKS + "?state=reached&customerId=" + call.number()))).isEmpty();
  }
}
