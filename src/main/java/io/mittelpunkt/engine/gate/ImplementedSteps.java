package io.mittelpunkt.engine.gate;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A message throw or end without an implementation deploys and silently sends nothing. */
final class ImplementedSteps implements Rule {

  private static final List<String> WAYS =
      List.of("delegateExpression", "expression", "type", "class", "decisionRef");

  @Override
  public void check(ModelSet models, BeanCatalogue beans, Findings findings) {
    for (Diagram diagram : models.diagrams()) {
      Stream<ModelElementInstance> steps =
          Stream.of(ServiceTask.class, SendTask.class, BusinessRuleTask.class)
              .flatMap(kind -> diagram.all(kind).stream());
      Stream<ModelElementInstance> sendings =
          diagram.all(MessageEventDefinition.class).stream()
              .filter(sending -> isThrown(sending.getParentElement()))
              .map(sending -> sending);
      Stream.concat(steps, sendings)
          .filter(
              step ->
                  WAYS.stream()
                      .allMatch(way -> step.getAttributeValueNs(Diagram.CAMUNDA, way) == null))
          .forEach(step -> refuse(diagram, step, findings));
    }
  }

  private static boolean isThrown(ModelElementInstance event) {
    return event instanceof EndEvent || event instanceof IntermediateThrowEvent;
  }

  private static void refuse(Diagram diagram, ModelElementInstance step, Findings findings) {
    ModelElementInstance drawn =
        step instanceof MessageEventDefinition ? step.getParentElement() : step;
    findings.add(
        diagram.file(),
        drawn.getAttributeValue("id"),
        "has no implementation, so nothing would happen",
        "Give it a delegate: camunda:delegateExpression=\"${verbPhraseDelegate}\"");
  }
}
