package io.mittelpunkt.engine.gate;

import io.mittelpunkt.engine.Vocabulary;

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
      Words words = Words.of(form.file().room(), beans);
      form.submitted()
          .filter(key -> !words.variables().contains(key))
          .filter(key -> !words.all(Vocabulary::answers).contains(key))
          .forEach(key -> refuse(form.file(), key, key, form.file().room(), findings));
    }
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
