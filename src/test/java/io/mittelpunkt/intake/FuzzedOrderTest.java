package io.mittelpunkt.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.RunningService;
import io.mittelpunkt.support.StoredRows;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every place of a good order, with everything in it that does not belong there. */
@RunningService
class FuzzedOrderTest {

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1.5e300",
          "[]",
          "[null]",
          "[[]]",
          "{}",
          "{\"id\":{}}",
          "\"\"",
          "\" \"",
          "\"" + "x".repeat(15_000) + "\"",
          "\"" + "x".repeat(30_000) + "\"",
          "\"\\u0000\"",
          "\"a\\ud800\"",
          "\"\\udc00\\ud83d\"",
          "\"\\ud83e\\udd8a\"",
          "\"\\u202e\\u0627\"");

  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @Test
  void isTakenOrRefusedByItsFieldAndNeverLeavesAHalf() {
    SoftAssertions all = new SoftAssertions();
    int tried = 0;
    for (String place : places()) {
      for (String value : VALUES) {
        tried++;
        tryOne(all, place, value);
      }
    }
    all.assertAll();
    assertThat(tried).isGreaterThan(500);
  }

  @Test
  void eachFieldMayBeMissingButTheAnswerSaysWhichWasNeeded() {
    SoftAssertions all = new SoftAssertions();
    for (String place : places()) {
      ObjectNode order = good();
      String customer = OrderBody.customer(order);
      JsonNode parent = order.at(place.substring(0, place.lastIndexOf('/')));
      String name = place.substring(place.lastIndexOf('/') + 1);
      if (parent instanceof ObjectNode object) {
        object.remove(name);
      } else {
        ((ArrayNode) parent).remove(Integer.parseInt(name));
      }
      check(all, place + " left out", customer, order.toString());
    }
    all.assertAll();
  }

  private void tryOne(SoftAssertions all, String place, String value) {
    ObjectNode order = good();
    String customer = OrderBody.customer(order);
    String mark = "\"here-comes-the-value\"";
    JsonNode parent = order.at(place.substring(0, place.lastIndexOf('/')));
    String name = place.substring(place.lastIndexOf('/') + 1);
    JsonNode marked = order.textNode("here-comes-the-value");
    if (parent instanceof ObjectNode object) {
      object.set(name, marked);
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(name), marked);
    }
    String shown = value.length() > 40 ? value.length() + " characters" : value;
    check(all, place + " = " + shown, customer, order.toString().replace(mark, value));
  }

  private void check(SoftAssertions all, String what, String customer, String body) {
    StoredRows before = StoredRows.about(jdbc, customer);
    HttpResponse<String> answer = IntakeClient.shop(port).post(body);
    all.assertThat(answer.statusCode()).as(what + ": " + answer.body()).isIn(201, 400);
    if (answer.statusCode() != 201) {
      all.assertThat(answer.headers().firstValue("Content-Type"))
          .as(what)
          .hasValue("application/problem+json");
      all.assertThat(IntakeClient.json(answer).path("field").asText()).as(what).isNotBlank();
      all.assertThat(StoredRows.about(jdbc, customer)).as(what).isEqualTo(before);
    }
  }

  private static ObjectNode good() {
    ObjectNode order = OrderBody.complete();
    order.put("requestedStartDate", "2026-12-01T08:00:00Z");
    order.putArray("note").addObject().put("text", "Bitte zweimal klingeln");
    return order;
  }

  /** JSON pointers of all values, objects and arrays too. */
  private static List<String> places() {
    List<String> places = new ArrayList<>();
    collect(good(), "", places);
    places.remove("");
    return places;
  }

  private static void collect(JsonNode node, String place, List<String> places) {
    places.add(place);
    if (node.isObject()) {
      node.fields()
          .forEachRemaining(it -> collect(it.getValue(), place + "/" + it.getKey(), places));
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), place + "/" + i, places);
    }
  }
}
