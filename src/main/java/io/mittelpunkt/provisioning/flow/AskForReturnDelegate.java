package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.provisioning.StopShipment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AskForReturnDelegate implements JavaDelegate {

  private final StopShipment stopShipment;

  AskForReturnDelegate(StopShipment stopShipment) {
    this.stopShipment = stopShipment;
  }

  @Override
  public void execute(DelegateExecution execution) {
    stopShipment.askForReturn(execution.getProcessBusinessKey());
  }
}
