package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.intake.RefusedRequest;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the fields of bodies that no specification but ours describes. */
final class OwnFields {

  private OwnFields() {}

  /** Refuses a field that is not known: one that were ignored could matter to who sent it. */
  static void check(JsonNode body, Set<String> known) {
    check(body, known, "");
  }

  /**
   * The same of an object in a body.
   *
   * @param path what stands before its fields' names, for errors
   */
  static void check(JsonNode body, Set<String> known, String path) {
    Set<String> unknown = new TreeSet<>();
    body.fieldNames().forEachRemaining(unknown::add);
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      String name = unknown.iterator().next();
      throw RefusedRequest.because(
          StrictJson.isOneLine(name) && name.length() <= 100 ? path + name : "(name of a field)",
          "There is no such field here.");
    }
  }

  /** A text on one line; null when it is left out. */
  static @Nullable String text(JsonNode body, String field, int longest) {
    String text = longText(body, field, longest);
    if (text != null && (text.isBlank() || !StrictJson.isOneLine(text))) {
      throw wrong(field, longest);
    }
    return text == null ? null : text.strip();
  }

  /** A text that may have several lines; null when it is left out. */
  static @Nullable String longText(JsonNode body, String field, int longest) {
    JsonNode value = body.path(field);
    if (value.isMissingNode()) {
      return null;
    }
    if (!value.isTextual() || value.textValue().length() > longest) {
      throw wrong(field, longest);
    }
    return value.textValue();
  }

  private static RefusedRequest wrong(String field, int longest) {
    return RefusedRequest.because(
        field, "Send a text of 1 to " + longest + " characters, or leave it out.");
  }
}
