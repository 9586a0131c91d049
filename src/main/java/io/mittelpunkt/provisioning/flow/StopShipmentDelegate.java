package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.engine.OutsideEffect;
import io.mittelpunkt.provisioning.StopShipment;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@OutsideEffect
class StopShipmentDelegate implements JavaDelegate {

  private final StopShipment stopShipment;

  StopShipmentDelegate(StopShipment stopShipment) {
    this.stopShipment = stopShipment;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        ProvisioningWords.SHIPMENT_STOPPED, stopShipment.stop(execution.getProcessBusinessKey()));
  }
}
