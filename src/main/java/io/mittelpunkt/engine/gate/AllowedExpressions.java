package io.mittelpunkt.engine.gate;

import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/**
 * An expression calls a published bean or compares declared variables, wherever it stands: in a
 * condition, a timer, a parameter, a name or a documentation, all of which the engine evaluates.
 */
final class AllowedExpressions implements Rule {

  @Override
  public void check(ModelSet models, BeanCatalogue beans, Findings findings) {
    for (Diagram diagram : models.diagrams()) {
      var check = new ExpressionCheck(diagram.room(), beans);
      diagram
          .elements()
          .forEach(
              element ->
                  texts(element)
                      .filter(text -> text.contains("${") || text.contains("#{"))
                      .forEach(
                          text ->
                              check
                                  .objection(text)
                                  .ifPresent(
                                      wrong ->
                                          findings.add(
                                              diagram.file(),
                                              Xml.idOf(element),
                                              text + " " + wrong,
                                              "Call a published bean, or compare variables that"
                                                  + " the room declares"))));
    }
  }

  private static Stream<String> texts(Element element) {
    Stream<String> attributes =
        Xml.attributes(element)
            .filter(attribute -> !"delegateExpression".equals(attribute.getLocalName()))
            .map(Attr::getValue);
    return Stream.concat(attributes, Stream.of(Xml.ownText(element)));
  }
}
