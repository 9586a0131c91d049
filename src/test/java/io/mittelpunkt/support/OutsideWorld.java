package io.mittelpunkt.support;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lies outside the service, by the demo's stand-ins: systems, mailbox and time. */
public record OutsideWorld(int port) {

  private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/c/[\\w-]+)");

  /** How network or warehouse behaves until it is told otherwise. */
  public void behave(String system, String behaviour) {
    put("/sandbox/" + system, "{\"behaviour\":\"%s\"}".formatted(behaviour));
  }

  /** How network or warehouse behaves for so many calls. */
  public void behave(String system, String behaviour, int times) {
    put("/sandbox/" + system, "{\"behaviour\":\"%s\",\"times\":%d}".formatted(behaviour, times));
  }

  /** How fast the network reaches the addresses of a postcode; a line is there. */
  public void reach(String postcode, int downMbit) {
    put(
        "/sandbox/network/addresses/" + postcode,
        "{\"served\":true,\"downMbit\":%d,\"lineThere\":true}".formatted(downMbit));
  }

  public void advance(String duration) {
    var answer =
        IntakeClient.send(
            client()
                .request("/demo/clock")
                .POST(BodyPublishers.ofString("{\"advance\":\"%s\"}".formatted(duration))));
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.body());
    }
  }

  /** Messages about an order, newest first. */
  public List<JsonNode> messages(String orderId) {
    List<JsonNode> messages = new ArrayList<>();
    IntakeClient.json(client().get("/sandbox/mailbox.json?orderId=" + orderId))
        .forEach(messages::add);
    return messages;
  }

  /** The path that the newest message about an order leads to. */
  public String page(String orderId) {
    Matcher link = LINK.matcher(messages(orderId).get(0).get("text").asText());
    if (!link.find()) {
      throw new AssertionError("No link in the message about " + orderId);
    }
    return link.group(1);
  }

  /** What a stand-in did under a key: one entry, with how often it was asked. */
  public List<JsonNode> done(String system, String what, String key) {
    List<JsonNode> done = new ArrayList<>();
    for (JsonNode one : IntakeClient.json(client().get("/sandbox/" + system)).get(what)) {
      if (one.get("key").asText().startsWith(key)) {
        done.add(one);
      }
    }
    return done;
  }

  private void put(String path, String body) {
    var answer = IntakeClient.send(client().request(path).PUT(BodyPublishers.ofString(body)));
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.body());
    }
  }

  private IntakeClient client() {
    return new IntakeClient(port, "");
  }
}
