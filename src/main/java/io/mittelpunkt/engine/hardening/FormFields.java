package io.mittelpunkt.engine.hardening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.BadUserRequestException;

/** The variables that a Camunda Form may set: the keys of the fields that it sends. */
final class FormFields {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> INPUTS =
      Set.of(
          "textfield",
          "textarea",
          "number",
          "checkbox",
          "checklist",
          "taglist",
          "radio",
          "select",
          "datetime",
          // Worked out by the form from what it shows, and sent with the rest.
          "expression");

  private FormFields() {}

  static Set<String> of(InputStream form) {
    try (form) {
      Set<String> fields = new TreeSet<>();
      collect(JSON.readTree(form), "", fields);
      return fields;
    } catch (IOException e) {
      throw new BadUserRequestException("The form of this task cannot be read", e);
    }
  }

  /** A field within a group or list with a path is handed over inside the path's first name. */
  private static void collect(JsonNode parent, String path, Set<String> fields) {
    for (JsonNode component : parent.path("components")) {
      String name = path.isEmpty() ? component.path("path").asText() : path;
      if (canBeFilledIn(component)) {
        fields.add(firstOf(path.isEmpty() ? component.path("key").asText() : path));
      }
      collect(component, name, fields);
    }
  }

  private static boolean canBeFilledIn(JsonNode component) {
    return INPUTS.contains(component.path("type").asText())
        && !component.path("key").asText().isEmpty()
        && !component.path("disabled").asBoolean()
        && component.path("readonly").asText("false").equals("false");
  }

  private static String firstOf(String path) {
    return path.replaceFirst("\\..*", "");
  }
}
