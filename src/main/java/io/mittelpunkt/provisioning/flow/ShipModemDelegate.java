package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.engine.OutsideEffect;
import io.mittelpunkt.provisioning.ShipModem;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@OutsideEffect
class ShipModemDelegate implements JavaDelegate {

  private final ShipModem shipModem;

  ShipModemDelegate(ShipModem shipModem) {
    this.shipModem = shipModem;
  }

  @Override
  public void execute(DelegateExecution execution) {
    shipModem.ship(execution.getProcessBusinessKey());
  }
}
