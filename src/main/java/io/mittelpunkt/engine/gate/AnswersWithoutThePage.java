package io.mittelpunkt.engine.gate;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;

/**
 * People first (P10): where a case waits for a customer's answer (the property {@code answeredBy}
 * is {@code customer}), a timer on the wait or around it leads to a person's task, so that who has
 * no page, or does not want it, is asked by a person.
 */
final class AnswersWithoutThePage implements Rule {

  @Override
  public void check(ModelSet models, BeanCatalogue beans, Findings findings) {
    for (Diagram diagram : models.diagrams()) {
      diagram.all(ReceiveTask.class).stream()
          .filter(AnswersWithoutThePage::waitsForCustomer)
          .filter(wait -> !aPersonTakesOver(diagram, wait))
          .forEach(
              wait ->
                  findings.add(
                      diagram.file(),
                      wait.getId(),
                      "the customer can answer on one channel only (P10)",
                      "Lead a boundary timer, here or on the sub-process around, to a user task"
                          + " in which a person asks"));
    }
  }

  private static boolean waitsForCustomer(ReceiveTask wait) {
    return wait.getExtensionElements() != null
        && wait.getExtensionElements().getChildElementsByType(CamundaProperties.class).stream()
            .flatMap(properties -> properties.getCamundaProperties().stream())
            .anyMatch(
                property ->
                    "answeredBy".equals(property.getCamundaName())
                        && "customer".equals(property.getCamundaValue()));
  }

  private static boolean aPersonTakesOver(Diagram diagram, ReceiveTask wait) {
    return Waits.guardable(wait).stream()
        .flatMap(guarded -> Waits.timersOn(diagram, guarded))
        .anyMatch(timer -> leadsToTask(diagram, timer, new HashSet<>()));
  }

  private static boolean leadsToTask(Diagram diagram, FlowNode node, Set<FlowNode> seen) {
    return node instanceof UserTask
        || (seen.add(node)
            && diagram.outgoing(node).stream()
                .anyMatch(flow -> leadsToTask(diagram, flow.getTarget(), seen)));
  }
}
