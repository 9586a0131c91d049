package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The document of what we claim (OpenAPI 2.0, as TM Forum's files are): their operations that we
 * serve, those that are ours alone, and the definitions that these need. Definitions carry the
 * number of their API, since the APIs have some of the same name.
 */
@Component
class OpenApiDocument {

  private static final List<String> FILES =
      List.of(Specification.ORDERING, Specification.QUALIFICATION, Specification.APPOINTMENT);
  private static final String REFERENCE = "#/definitions/";

  private final ObjectMapper json;
  private final ServedOperations served;

  OpenApiDocument(ObjectMapper json, ServedOperations served) {
    this.json = json;
    this.served = served;
  }

  /** All operations that we claim. */
  List<ClaimedOperation> operations() throws IOException {
    List<ClaimedOperation> all = new ArrayList<>();
    for (Map.Entry<String, ObjectNode> specification : specifications().entrySet()) {
      all.addAll(served.of(specification.getValue(), specification.getKey()));
    }
    return all;
  }

  /** The document. */
  ObjectNode document() throws IOException {
    ObjectNode document = json.createObjectNode().put("swagger", "2.0");
    for (String part : List.of("info", "securityDefinitions", "security", "consumes", "produces")) {
      document.set(part, served.additions().get(part));
    }
    ObjectNode paths = document.putObject("paths");
    Map<String, JsonNode> definitions = new LinkedHashMap<>();
    for (Map.Entry<String, ObjectNode> specification : specifications().entrySet()) {
      String api = specification.getKey();
      JsonNode known = specification.getValue().get("definitions");
      for (ClaimedOperation operation : served.of(specification.getValue(), api)) {
        ObjectNode path =
            paths.has(operation.path())
                ? (ObjectNode) paths.get(operation.path())
                : paths.putObject(operation.path());
        JsonNode description = operation.description();
        name(description, api, known, definitions);
        path.set(operation.method().toLowerCase(Locale.ROOT), description);
      }
    }
    ObjectNode named = document.putObject("definitions");
    definitions.forEach(named::set);
    named.set("Problem", served.additions().get("problem"));
    return document;
  }

  /** Gives each reference the name of its API, and collects what it leads to. */
  private void name(JsonNode node, String api, JsonNode known, Map<String, JsonNode> collected) {
    JsonNode reference = node.get("$ref");
    if (reference != null && known.has(reference.asText().substring(REFERENCE.length()))) {
      String name = reference.asText().substring(REFERENCE.length());
      String full = api + "." + name;
      ((ObjectNode) node).put("$ref", REFERENCE + full);
      if (!collected.containsKey(full)) {
        JsonNode definition = known.get(name).deepCopy();
        collected.put(full, definition);
        name(definition, api, known, collected);
      }
    } else if (reference != null && reference.asText().equals(REFERENCE + "Any")) {
      // Named by the specifications, but left out of them.
      ((ObjectNode) node).remove("$ref");
    } else {
      node.forEach(child -> name(child, api, known, collected));
    }
  }

  /** Each specification by its number; ours by our name. */
  private Map<String, ObjectNode> specifications() throws IOException {
    Map<String, ObjectNode> all = new LinkedHashMap<>();
    for (String file : FILES) {
      all.put(file.substring(0, file.indexOf('-')), Specification.read(json, file));
    }
    all.put("Mittelpunkt", served.own());
    return all;
  }
}
