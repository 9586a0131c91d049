package io.mittelpunkt.engine.gate;

import java.util.Map;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * A model holds no code: no script, no class name, no shell or mail task, no connector. Whoever may
 * draw could otherwise run commands on the server.
 */
final class NoCode implements Rule {

  private static final Set<String> ELEMENTS = Set.of("scriptTask", "script", "connector");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "class",
          "resource",
          "scriptFormat",
          "formHandlerClass",
          "variableMappingClass",
          "variableMappingDelegateExpression");
  private static final Map<String, String> ONLY_VALUE = Map.of("type", "external");

  @Override
  public void check(ModelSet models, BeanCatalogue beans, Findings findings) {
    for (Diagram diagram : models.diagrams()) {
      diagram
          .elements()
          .forEach(
              element -> {
                if (ELEMENTS.contains(element.getLocalName())) {
                  refuse(diagram, element, element.getLocalName(), findings);
                }
                if (element.getLocalName().equals("conditionExpression")
                    && element.hasAttribute("language")) {
                  refuse(diagram, element, "language", findings);
                }
                Xml.attributes(element)
                    .filter(attribute -> Diagram.CAMUNDA.equals(attribute.getNamespaceURI()))
                    .filter(attribute -> isCode(element, attribute))
                    .forEach(attribute -> refuse(diagram, element, attribute.getName(), findings));
              });
    }
  }

  /** Tasks have a {@code camunda:type}; on other elements, such as form fields, it is harmless. */
  private static boolean isCode(Element element, Attr attribute) {
    String name = attribute.getLocalName();
    String allowed = ONLY_VALUE.get(name);
    return ATTRIBUTES.contains(name) || (allowed != null && !allowed.equals(attribute.getValue()));
  }

  private static void refuse(Diagram diagram, Element element, String what, Findings findings) {
    findings.add(
        diagram.file(),
        Xml.idOf(element),
        "carries code (" + what + ")",
        "Call a delegate: camunda:delegateExpression=\"${verbPhraseDelegate}\"");
  }
}
