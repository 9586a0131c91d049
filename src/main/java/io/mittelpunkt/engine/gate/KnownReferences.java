package io.mittelpunkt.engine.gate;

import io.mittelpunkt.engine.gate.References.Reference;
import java.util.Set;
import java.util.stream.Collectors;

/** What a diagram calls, decides by or shows is in the same set. */
final class KnownReferences implements Rule {

  @Override
  public void check(ModelSet models, BeanCatalogue beans, Findings findings) {
    Set<String> present =
        models.files().stream().map(ModelFile::fileName).collect(Collectors.toSet());
    for (Diagram diagram : models.diagrams()) {
      References.of(diagram)
          .filter(reference -> !present.contains(fileName(reference)))
          .forEach(
              reference ->
                  findings.add(
                      diagram.file(),
                      reference.element(),
                      "there is no " + fileName(reference),
                      "Add the file, or correct its name; it cannot be an expression"));
      diagram
          .elements()
          .filter(element -> element.hasAttributeNS(Diagram.CAMUNDA, "formKey"))
          .forEach(
              element ->
                  findings.add(
                      diagram.file(),
                      Xml.idOf(element),
                      "names its form by formKey",
                      "Name a Camunda Form by formRef with binding deployment"));
    }
  }

  private static String fileName(Reference reference) {
    return reference.target() + "." + reference.kind();
  }
}
