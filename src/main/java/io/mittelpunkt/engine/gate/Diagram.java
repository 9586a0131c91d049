package io.mittelpunkt.engine.gate;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A BPMN file, read.
 *
 * @param file where it came from
 * @param model its elements, by kind
 * @param xml the same as plain XML, for rules that must see each attribute
 */
record Diagram(ModelFile file, BpmnModelInstance model, Document xml) {

  static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  <T extends BaseElement> Collection<T> all(Class<T> kind) {
    return model.getModelElementsByType(kind);
  }

  /** The flows out of a step, as the engine reads them: by their source, not by what it lists. */
  List<SequenceFlow> outgoing(FlowNode step) {
    return all(SequenceFlow.class).stream().filter(flow -> step.equals(flow.getSource())).toList();
  }

  Stream<Element> elements() {
    return Xml.elements(xml);
  }

  String room() {
    return file.room();
  }
}
