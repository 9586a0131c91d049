package io.mittelpunkt.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** An API as TM Forum published it, read from the file and nothing else. */
public final class PublishedSpecification {

  private final ObjectNode swagger;

  /** TMF622. */
  public PublishedSpecification() {
    this("TMF622-ProductOrder-v4.0.0.swagger.json");
  }

  private PublishedSpecification(String file) {
    try {
      swagger =
          (ObjectNode)
              new ObjectMapper().readTree(Path.of("src/main/resources/specs", file).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // Named by the specification, but left out of it: any value.
    swagger.withObject("/definitions").putObject("Any");
  }

  /** TMF679. */
  public static PublishedSpecification qualification() {
    return new PublishedSpecification("TMF679-ProductOfferingQualification-v4.0.0.swagger.json");
  }

  /** TMF646. */
  public static PublishedSpecification appointment() {
    return new PublishedSpecification("TMF646-Appointment-v4.0.0.swagger.json");
  }

  /** What a definition of the specification finds wrong with a value. */
  public List<String> faults(String definition, JsonNode value) {
    ObjectNode schema = swagger.objectNode();
    schema.set("definitions", swagger.get("definitions"));
    schema.put("$ref", "#/definitions/" + definition);
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4)
        .getSchema(schema, SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build())
        .validate(value)
        .stream()
        .map(Object::toString)
        .toList();
  }

  public String basePath() {
    return swagger.get("basePath").asText();
  }

  public List<String> operations(String path) {
    List<String> operations = new ArrayList<>();
    swagger.at("/paths/" + path.replace("/", "~1")).fieldNames().forEachRemaining(operations::add);
    return operations;
  }
}
