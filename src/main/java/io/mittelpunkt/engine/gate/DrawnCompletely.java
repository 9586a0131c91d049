package io.mittelpunkt.engine.gate;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** What runs is what is drawn: a step without a shape runs and nobody sees it. */
final class DrawnCompletely implements Rule {

  @Override
  public void check(ModelSet models, BeanCatalogue beans, Findings findings) {
    for (Diagram diagram : models.diagrams()) {
      Set<BaseElement> drawn =
          Stream.concat(
                  diagram.model().getModelElementsByType(BpmnShape.class).stream()
                      .map(BpmnShape::getBpmnElement),
                  diagram.model().getModelElementsByType(BpmnEdge.class).stream()
                      .map(BpmnEdge::getBpmnElement))
              .collect(Collectors.toSet());
      Stream.concat(diagram.all(FlowNode.class).stream(), diagram.all(SequenceFlow.class).stream())
          .filter(element -> !drawn.contains(element))
          .forEach(
              element ->
                  findings.add(
                      diagram.file(),
                      element.getId(),
                      "is not drawn",
                      "Draw it in Camunda Modeler, or delete it"));
    }
  }
}
