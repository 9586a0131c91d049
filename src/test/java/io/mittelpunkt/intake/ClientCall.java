package io.mittelpunkt.intake;

import static io.mittelpunkt.support.IntakeClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.support.IntakeClient;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A client that has a customer of its own called.
 *
 * @param shop the client
 * @param postcode where the customer lives
 * @param number the customer's number with the client
 */
record ClientCall(IntakeClient shop, String postcode, String number, String phone) {

  static final String CALLBACKS = "/api/callbacks";

  /** With a customer whom nobody knows yet. */
  static ClientCall of(IntakeClient shop, String postcode) {
    int last = ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000);
    return new ClientCall(shop, postcode, UUID.randomUUID().toString(), "0151 " + last);
  }

  /** The number of the customer's account, once he has one. */
  String account() {
    return shop.key() + ":" + number;
  }

  /** The number as we write it. */
  String e164() {
    return phone.replace("0151 ", "+49151");
  }

  /** A wish that can be granted. */
  ObjectNode body() {
    ObjectNode body =
        JsonNodeFactory.instance
            .objectNode()
            .put("customerId", number)
            .put("name", "Mia Öz")
            .put("phone", phone)
            .put("matter", "bill")
            .put("remark", "Umzug")
            .put("when", "now");
    body.putObject("place")
        .put("streetName", "Lindenstraße")
        .put("streetNr", "5")
        .put("postcode", postcode)
        .put("city", "Berlin");
    return body;
  }

  HttpResponse<String> post(ObjectNode body, String... headers) {
    return shop.send("POST", CALLBACKS, body.toString(), headers);
  }

  /** The number of the callback that is promised. */
  String id(ObjectNode body) {
    return IntakeClient.id(post(body));
  }

  JsonNode times() {
    return json(shop.get(CALLBACKS + "/times?customerId=" + number));
  }

  HttpResponse<String> optOut(IntakeClient client) {
    return client.send("PUT", "/api/customers/" + number + "/team", "{\"optedOut\":true}");
  }

  HttpResponse<String> message(IntakeClient client, String text, String... headers) {
    ObjectNode body =
        JsonNodeFactory.instance.objectNode().put("customerId", number).put("text", text);
    return client.send("POST", "/api/messages", body.toString(), headers);
  }

  static void refused(HttpResponse<String> answer, int status, String field) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(json(answer).get("field").asText()).isEqualTo(field);
  }
}
