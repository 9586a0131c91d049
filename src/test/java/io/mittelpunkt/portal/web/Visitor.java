package io.mittelpunkt.portal.web;

import static io.mittelpunkt.support.IntakeClient.id;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.OutsideWorld;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A customer who opens the link of his order, and reads his messages. */
record Visitor(IntakeClient shop, OutsideWorld world, String order) {

  private static final Pattern CODE = Pattern.compile(" (\\d{6})\\.");
  private static final Pattern SEQ = Pattern.compile("name=\"seq\" value=\"(\\d+)\"");

  /** Somebody whose order waits for his consent. */
  static Visitor whoIsToConsent(int port) {
    Visitor visitor = of(port, unsigned());
    visitor.patient(() -> visitor.page().contains("name=\"seq\""));
    return visitor;
  }

  /** Somebody whose order was placed so, once he has a message about it. */
  static Visitor of(int port, ObjectNode body) {
    IntakeClient shop = IntakeClient.shop(port);
    Visitor visitor = new Visitor(shop, new OutsideWorld(port), id(shop.post(body.toString())));
    visitor.patient(() -> !visitor.world.messages(visitor.order).isEmpty());
    return visitor;
  }

  /** A whole order without a signature. */
  static ObjectNode unsigned() {
    ObjectNode body = OrderBody.complete();
    body.remove("agreement");
    return body;
  }

  /** The same order, but for an address in another postcode. */
  static ObjectNode in(String postcode, ObjectNode body) {
    ((ObjectNode) body.at("/productOrderItem/0/product/place/0")).put("postcode", postcode);
    return body;
  }

  /** Says what the network can give to a postcode. */
  static void reach(int port, String postcode, int mbit, boolean lineThere) {
    HttpResponse<String> answer =
        IntakeClient.send(
            new IntakeClient(port, "")
                .request("/sandbox/network/addresses/" + postcode)
                .PUT(
                    BodyPublishers.ofString(
                        "{\"served\":true,\"downMbit\":%d,\"lineThere\":%b}"
                            .formatted(mbit, lineThere))));
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.body());
    }
  }

  String state() {
    return shop.stateOf(order);
  }

  /** The order's page as it is now. */
  String page() {
    return get("").body();
  }

  HttpResponse<String> get(String below) {
    return IntakeClient.send(shop.request(world.page(order) + below).GET());
  }

  /** Sends a form; fields are names and values in turn. */
  HttpResponse<String> post(String below, String... fields) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(form.isEmpty() ? "" : "&")
          .append(fields[i])
          .append('=')
          .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return IntakeClient.send(
        shop.request(world.page(order) + below)
            .setHeader("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.toString())));
  }

  /** Sends a form that is taken, and follows to the page that says so. */
  String send(String below, String... fields) {
    HttpResponse<String> answer = post(below, fields);
    if (answer.statusCode() != 302) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    String to = answer.headers().firstValue("Location").orElseThrow();
    return IntakeClient.send(shop.request(to.substring(to.indexOf("/c/"))).GET()).body();
  }

  /** Has a code sent for a change, and reads it. */
  String code(String purpose) {
    int before = codes().size();
    post("/code", "for", purpose);
    patient(() -> codes().size() == before + 1);
    return codes().get(0);
  }

  /** The codes that he was sent, the newest first. */
  List<String> codes() {
    return world.messages(order).stream()
        .map(Visitor::words)
        .map(CODE::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .toList();
  }

  /** The number of the summary that the page shows. */
  String seq() {
    Matcher seq = SEQ.matcher(page());
    if (!seq.find()) {
      throw new AssertionError("The page asks for no consent.");
    }
    return seq.group(1);
  }

  void patient(Callable<Boolean> condition) {
    await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(100)).until(condition);
  }

  private static String words(JsonNode message) {
    return message.path("text").asText();
  }
}
