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
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Holds bodies against TM Forum's own specification. A field that it does not know is refused,
 * unless the object that carries it names an extending {@code @type}.
 */
@Component
class Specification {

  private final JsonSchema orderToCreate;
  private final JsonSchema subscriptionInput;
  private final Set<String> ownTypes = new HashSet<>();

  Specification(ObjectMapper json) throws IOException {
    try (InputStream file =
        new ClassPathResource("specs/TMF622-ProductOrder-v4.0.0.swagger.json").getInputStream()) {
      ObjectNode definitions = (ObjectNode) json.readTree(file).get("definitions");
      definitions.fieldNames().forEachRemaining(ownTypes::add);
      // Named by the specification, but left out of it: any value.
      definitions.putObject("Any");
      definitions
          .elements()
          .forEachRemaining(
              definition -> {
                if (definition.has("properties")) {
                  ((ObjectNode) definition).put("additionalProperties", false);
                }
              });
      this.orderToCreate = schema(definitions, "ProductOrder_Create");
      this.subscriptionInput = schema(definitions, "EventSubscriptionInput");
    }
  }

  private static JsonSchema schema(ObjectNode definitions, String definition) {
    ObjectNode schema = definitions.objectNode();
    schema.set("definitions", definitions);
    schema.put("$ref", "#/definitions/" + definition);
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
        .getSchema(
            schema,
            SchemaValidatorsConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ENGLISH)
                .formatAssertionsEnabled(true)
                .build());
  }

  /**
   * Checks the body of {@code POST productOrder}.
   *
   * @throws RefusedRequest naming the first field that is wrong
   */
  void checkOrderToCreate(JsonNode body) {
    check(orderToCreate, body);
  }

  /**
   * Checks the body of {@code POST hub}.
   *
   * @throws RefusedRequest naming the first field that is wrong
   */
  void checkSubscriptionInput(JsonNode body) {
    check(subscriptionInput, body);
  }

  private void check(JsonSchema schema, JsonNode body) {
    schema.validate(body).stream()
        .filter(message -> !isExtension(message, body))
        .min(Comparator.comparing(message -> message.getInstanceLocation().toString()))
        .ifPresent(
            message -> {
              throw RefusedRequest.because(field(message), words(message));
            });
  }

  private boolean isExtension(ValidationMessage message, JsonNode body) {
    if (!"additionalProperties".equals(message.getType())) {
      return false;
    }
    JsonNode type = body.at(message.getInstanceLocation().toString()).path("@type");
    return type.isTextual() && !type.textValue().isBlank() && !ownTypes.contains(type.textValue());
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
