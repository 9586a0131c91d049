package io.mittelpunkt.escalation.flow;

import io.mittelpunkt.engine.FormAnswers;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/**
 * Lets a case, resumed before, run on behind a step that was done by hand, maybe to its end. What
 * the step would have found out, its extension property {@code whenDoneByHand} says: a flag that
 * becomes true.
 */
@Component
class GoOnAfterStepDelegate implements JavaDelegate {

  private final RuntimeService runtimeService;
  private final RepositoryService repositoryService;
  private final FormAnswers answers;

  GoOnAfterStepDelegate(
      RuntimeService runtimeService, RepositoryService repositoryService, FormAnswers answers) {
    this.runtimeService = runtimeService;
    this.repositoryService = repositoryService;
    this.answers = answers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String instance = (String) execution.getVariable(EscalationWords.FAILED_INSTANCE);
    String step = (String) execution.getVariable(EscalationWords.FAILED_STEP);
    ActivityInstance tree = runtimeService.getActivityInstance(instance);
    if (tree == null) {
      return; // The case came to its end meanwhile.
    }
    if (tree.getTransitionInstances(step).length == 0) {
      // A timer, say: nobody does it by hand, and to leave it would be to lose it.
      throw answers.refused("remedy.notByHand");
    }
    TransitionInstance waiting = tree.getTransitionInstances(step)[0];
    String flow = (String) execution.getVariable(EscalationWords.FAILED_FLOW);
    flagsOf(flow, step).forEach(flag -> runtimeService.setVariable(instance, flag, true));
    runtimeService
        .createProcessInstanceModification(instance)
        // First: cancelled last, a sub-process that has no other token would be left, not ended.
        .cancelTransitionInstance(waiting.getId())
        .startAfterActivity(step)
        .execute();
  }

  private List<String> flagsOf(String flow, String step) {
    FlowNode node = repositoryService.getBpmnModelInstance(flow).getModelElementById(step);
    if (node.getExtensionElements() == null) {
      return List.of();
    }
    return node
        .getExtensionElements()
        .getElementsQuery()
        .filterByType(CamundaProperties.class)
        .list()
        .stream()
        .map(CamundaProperties::getCamundaProperties)
        .flatMap(Collection::stream)
        .filter(property -> "whenDoneByHand".equals(property.getCamundaName()))
        .map(CamundaProperty::getCamundaValue)
        .toList();
  }
}
