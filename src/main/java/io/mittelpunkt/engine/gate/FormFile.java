package io.mittelpunkt.engine.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A Camunda Form, read. */
record FormFile(ModelFile file, JsonNode json) {

  /** Every component, those inside groups and lists too. */
  Stream<JsonNode> components() {
    return within(json);
  }

  private static Stream<JsonNode> within(JsonNode parent) {
    return StreamSupport.stream(parent.path("components").spliterator(), false)
        .flatMap(component -> Stream.concat(Stream.of(component), within(component)));
  }

  /** How a finding names a component: by its key, or else by its id. */
  static String nameOf(JsonNode component) {
    return component.path("key").asText(component.path("id").asText());
  }
}
