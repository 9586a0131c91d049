package io.mittelpunkt.escalation.flow;

import io.mittelpunkt.escalation.CallWanted;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/** Asks for a call about what the event's property {@code matter} says. */
@Component
class AskForCallbackDelegate implements JavaDelegate {

  private static final String MATTER = "matter";

  private final CallWanted callWanted;

  AskForCallbackDelegate(CallWanted callWanted) {
    this.callWanted = callWanted;
  }

  @Override
  public void execute(DelegateExecution execution) {
    callWanted.wanted(
        execution.getProcessBusinessKey(), matter(execution.getBpmnModelElementInstance()));
  }

  private static String matter(FlowElement event) {
    return event.getExtensionElements().getChildElementsByType(CamundaProperties.class).stream()
        .flatMap(properties -> properties.getCamundaProperties().stream())
        .filter(property -> property.getCamundaName().equals(MATTER))
        .map(CamundaProperty::getCamundaValue)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException(event.getId() + " says no matter to call about"));
  }
}
