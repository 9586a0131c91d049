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

  /** The keys that a form hands over; a field in a group with a path is handed over as the path. */
  Stream<String> submitted() {
    return submittedIn(json);
  }

  private static Stream<String> submittedIn(JsonNode parent) {
    return StreamSupport.stream(parent.path("components").spliterator(), false)
        .flatMap(FormFile::submittedBy);
  }

  private static Stream<String> submittedBy(JsonNode field) {
    String path = field.path("path").asText();
    if (!path.isEmpty()) {
      return Stream.of(path.replaceFirst("\\..*", ""));
    }
    boolean isSubmitted = field.hasNonNull("key") && !field.path("disabled").asBoolean();
    Stream<String> own = isSubmitted ? Stream.of(field.path("key").asText()) : Stream.empty();
    return Stream.concat(own, submittedIn(field));
  }

  /** How a finding names a component: by its key, or else by its id. */
  static String nameOf(JsonNode component) {
    return component.path("key").asText(component.path("id").asText());
  }
}
