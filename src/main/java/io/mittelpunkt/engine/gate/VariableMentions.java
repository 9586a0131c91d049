package io.mittelpunkt.engine.gate;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Where a diagram names variables outside its expressions. */
final class VariableMentions {

  private static final List<String> ATTRIBUTES =
      List.of(
          "resultVariable",
          "collection",
          "elementVariable",
          "errorCodeVariable",
          "errorMessageVariable",
          "escalationCodeVariable");

  private VariableMentions() {}

  /** A variable that an element names, and the room that has to declare it. */
  record Mention(String element, String room, String variable) {}

  static Stream<Mention> in(Diagram diagram, ModelSet models) {
    return diagram
        .elements()
        .flatMap(element -> in(element, diagram, models))
        .filter(mention -> !mention.variable().isEmpty() && !mention.variable().contains("{"));
  }

  private static Stream<Mention> in(Element element, Diagram diagram, ModelSet models) {
    String id = Xml.idOf(element);
    String room = diagram.room();
    if (!Diagram.CAMUNDA.equals(element.getNamespaceURI())) {
      return ATTRIBUTES.stream()
          .map(name -> new Mention(id, room, element.getAttributeNS(Diagram.CAMUNDA, name)));
    }
    return switch (element.getLocalName()) {
      case "inputParameter", "outputParameter" ->
          Stream.of(new Mention(id, room, element.getAttribute("name")));
      case "formField" -> Stream.of(new Mention(id, room, element.getAttribute("id")));
      case "in" ->
          Stream.concat(
              all(element, id, room),
              Stream.of(
                  new Mention(id, room, element.getAttribute("source")),
                  new Mention(
                      id, roomCalled(element, room, models), element.getAttribute("target"))));
      case "out" ->
          Stream.concat(
              all(element, id, room),
              Stream.of(
                  new Mention(
                      id, roomCalled(element, room, models), element.getAttribute("source")),
                  new Mention(id, room, element.getAttribute("target"))));
      default -> Stream.empty();
    };
  }

  /** Handing over all variables names none, so it is one that nobody can have declared. */
  private static Stream<Mention> all(Element mapping, String id, String room) {
    return Stream.of(mapping.getAttribute("variables"))
        .filter("all"::equals)
        .map(every -> new Mention(id, room, "variables=\"all\""));
  }

  private static String roomCalled(Element mapping, String room, ModelSet models) {
    Node around = mapping.getParentNode().getParentNode();
    String called = around instanceof Element call ? call.getAttribute("calledElement") : "";
    return models.diagram(called).map(Diagram::room).orElse(room);
  }
}
