package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.mittelpunkt.intake.RefusedRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Holds bodies against TM Forum's own specifications. A field that they do not know is refused,
 * unless the object that carries it names an extending {@code @type}.
 */
@Component
class Specification {

  /** Product Ordering. */
  static final String ORDERING = "TMF622-ProductOrder-v4.0.0.swagger.json";

  /** Product Offering Qualification. */
  static final String QUALIFICATION = "TMF679-ProductOfferingQualification-v4.0.0.swagger.json";

  /** Appointment. */
  static final String APPOINTMENT = "TMF646-Appointment-v4.0.0.swagger.json";

  private final Map<String, ObjectNode> definitions = new HashMap<>();
  private final Map<SpecifiedBody, JsonSchema> schemas = new EnumMap<>(SpecifiedBody.class);

  Specification(ObjectMapper json) throws IOException {
    for (SpecifiedBody body : SpecifiedBody.values()) {
      if (!definitions.containsKey(body.file())) {
        definitions.put(body.file(), closed(read(json, body.file())));
      }
      ObjectNode schema = json.createObjectNode();
      schema.set("definitions", definitions.get(body.file()));
      schema.put("$ref", "#/definitions/" + body.definition());
      schemas.put(body, schema(schema));
    }
  }

  /** A specification as it was published. */
  static ObjectNode read(ObjectMapper json, String file) throws IOException {
    try (InputStream in = new ClassPathResource("specs/" + file).getInputStream()) {
      return (ObjectNode) json.readTree(in);
    }
  }

  /**
   * Checks a body.
   *
   * @throws RefusedRequest naming the first field that is wrong
   */
  void check(SpecifiedBody kind, JsonNode body) {
    schemas.get(kind).validate(body).stream()
        .filter(message -> !isExtension(kind, message, body))
        .min(Comparator.comparing(message -> message.getInstanceLocation().toString()))
        .ifPresent(
            message -> {
              throw RefusedRequest.because(field(message), words(message));
            });
  }

  /** The names of a resource's fields, in the specification's order. */
  Set<String> fields(String file, String resource) {
    Set<String> names = new LinkedHashSet<>();
    definitions
        .get(file)
        .at("/" + resource + "/properties")
        .fieldNames()
        .forEachRemaining(names::add);
    return names;
  }

  private static ObjectNode closed(ObjectNode swagger) {
    ObjectNode definitions = (ObjectNode) swagger.get("definitions");
    // Named by the specifications, but left out of them: any value.
    definitions.putObject("Any");
    definitions
        .elements()
        .forEachRemaining(
            definition -> {
              if (definition.has("properties")) {
                ((ObjectNode) definition).put("additionalProperties", false);
              }
            });
    return definitions;
  }

  private static JsonSchema schema(ObjectNode schema) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
        .getSchema(
            schema,
            SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ENGLISH)
                .formatAssertionsEnabled(true)
                .build());
  }

  private boolean isExtension(SpecifiedBody kind, ValidationMessage message, JsonNode body) {
    if (!"additionalProperties".equals(message.getType())) {
      return false;
    }
    JsonNode type = body.at(message.getInstanceLocation().toString()).path("@type");
    return type.isTextual()
        && !type.textValue().isBlank()
        && !definitions.get(kind.file()).has(type.textValue());
  }

  private static String field(ValidationMessage message) {
    String where = FieldPath.of(message.getInstanceLocation().toString());
    String property = message.getProperty();
    if (property == null) {
      return where;
    }
    return where.isEmpty() ? property : where + "." + property;
  }

  private static String words(ValidationMessage message) {
    return switch (message.getType()) {
      case "additionalProperties" ->
          "The specification knows no such field here. Name an extending @type to send your own.";
      case "required" -> "This field is required.";
      default -> message.getError() == null ? message.getMessage() : message.getError() + ".";
    };
  }
}
