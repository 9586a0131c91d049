package io.mittelpunkt.engine.gate;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * A model holds no code: no script, no class name, no shell or mail task, no connector. Whoever may
 * draw could otherwise run commands on the server.
 */
final class NoCode implements Rule {

  private static final List<String> ATTRIBUTES =
      List.of(
          "class",
          "resource",
          "scriptFormat",
          "formHandlerClass",
          "variableMappingClass",
          "variableMappingDelegateExpression");

  @Override
  public void check(ModelSet models, BeanCatalogue beans, Findings findings) {
    for (Diagram diagram : models.diagrams()) {
      diagram
          .elements()
          .forEach(
              element ->
                  codeIn(element)
                      .ifPresent(
                          code ->
                              findings.add(
                                  diagram.file(),
                                  Xml.idOf(element),
                                  "carries code (" + code + ")",
                                  "Call a delegate:"
                                      + " camunda:delegateExpression=\"${verbPhraseDelegate}\"")));
    }
  }

  private static Optional<String> codeIn(Element element) {
    String kind = element.getLocalName();
    boolean ofTheEngine = Diagram.CAMUNDA.equals(element.getNamespaceURI());
    if (kind.equals("scriptTask")
        || (ofTheEngine && (kind.equals("script") || kind.equals("connector")))) {
      return Optional.of(kind);
    }
    if (kind.equals("conditionExpression") && element.hasAttribute("language")) {
      return Optional.of("language");
    }
    // Form fields have a type as well, of another meaning.
    String type = ofTheEngine ? "" : Xml.camunda(element, "type");
    if (!type.isEmpty() && !type.equals("external")) {
      return Optional.of("type " + type);
    }
    return ATTRIBUTES.stream().filter(name -> !Xml.camunda(element, name).isEmpty()).findFirst();
  }
}
