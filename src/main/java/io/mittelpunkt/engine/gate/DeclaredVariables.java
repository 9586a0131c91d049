package io.mittelpunkt.engine.gate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Every variable that a diagram writes or a form submits is declared by a room: variables hold ids,
 * flags and instants, and what is not declared may be personal data.
 */
final class DeclaredVariables implements Rule {

  @Override
  public void check(ModelSet models, BeanCatalogue beans, Findings findings) {
    for (Diagram diagram : models.diagrams()) {
      VariableMentions.in(diagram, models)
          .filter(said -> !Words.of(said.room(), beans).variables().contains(said.variable()))
          .forEach(
              said ->
                  refuse(diagram.file(), said.element(), said.variable(), said.room(), findings));
    }
    for (FormFile form : models.forms()) {
      Set<String> declared = Words.of(form.file().room(), beans).variables();
      submitted(form.json())
          .filter(key -> !declared.contains(key))
          .forEach(key -> refuse(form.file(), key, key, form.file().room(), findings));
    }
  }

  /** The keys that a form hands over; a field in a group with a path is handed over as the path. */
  private static Stream<String> submitted(JsonNode parent) {
    return StreamSupport.stream(parent.path("components").spliterator(), false)
        .flatMap(
            field -> {
              String path = field.path("path").asText();
              if (!path.isEmpty()) {
                return Stream.of(path.replaceFirst("\\..*", ""));
              }
              boolean isSubmitted = field.hasNonNull("key") && !field.path("disabled").asBoolean();
              return Stream.concat(
                  isSubmitted ? Stream.of(field.path("key").asText()) : Stream.empty(),
                  submitted(field));
            });
  }

  private static void refuse(
      ModelFile file, String element, String variable, String room, Findings findings) {
    findings.add(
        file,
        element,
        "the variable " + variable + " is not declared",
        "Declare it in the vocabulary of %s, or correct its spelling".formatted(room));
  }
}
