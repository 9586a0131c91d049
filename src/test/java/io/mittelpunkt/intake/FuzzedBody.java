package io.mittelpunkt.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Every place of a good body, with everything in it that does not belong there, and without it.
 *
 * @param good makes a new good body, each of the same form
 */
record FuzzedBody(Supplier<ObjectNode> good) {

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

  private static final String MARK = "here-comes-the-value";

  /** A body to try. */
  record Try(String what, ObjectNode good, String body) {}

  /**
   * Tries each value at each place.
   *
   * @return how many were tried
   */
  int eachValue(Consumer<Try> check) {
    int tried = 0;
    for (String place : places()) {
      for (String value : VALUES) {
        ObjectNode body = good.get();
        ObjectNode before = body.deepCopy();
        put(body, place);
        String shown = value.length() > 40 ? value.length() + " characters" : value;
        String what = place + " = " + shown;
        String text = body.toString().replace("\"" + MARK + "\"", value);
        check.accept(new Try(what, before, text));
        tried++;
      }
    }
    return tried;
  }

  /** Tries the body without each of its places. */
  void eachLeftOut(Consumer<Try> check) {
    for (String place : places()) {
      ObjectNode body = good.get();
      ObjectNode before = body.deepCopy();
      JsonNode parent = body.at(place.substring(0, place.lastIndexOf('/')));
      String name = place.substring(place.lastIndexOf('/') + 1);
      if (parent instanceof ObjectNode object) {
        object.remove(name);
      } else {
        ((ArrayNode) parent).remove(Integer.parseInt(name));
      }
      String what = place + " left out";
      check.accept(new Try(what, before, body.toString()));
    }
  }

  private static void put(ObjectNode body, String place) {
    JsonNode parent = body.at(place.substring(0, place.lastIndexOf('/')));
    String name = place.substring(place.lastIndexOf('/') + 1);
    if (parent instanceof ObjectNode object) {
      object.put(name, MARK);
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(name), body.textNode(MARK));
    }
  }

  /** JSON pointers of all values, objects and arrays too. */
  private List<String> places() {
    List<String> places = new ArrayList<>();
    collect(good.get(), "", places);
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
