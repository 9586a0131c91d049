package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.engine.OutsideEffect;
import io.mittelpunkt.provisioning.ActivateLine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@OutsideEffect
class ActivateLineDelegate implements JavaDelegate {

  private final ActivateLine activateLine;

  ActivateLineDelegate(ActivateLine activateLine) {
    this.activateLine = activateLine;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String orderId = execution.getProcessBusinessKey();
    activateLine.activate(orderId);
  }
}
