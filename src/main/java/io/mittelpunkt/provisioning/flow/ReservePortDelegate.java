package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.engine.OutsideEffect;
import io.mittelpunkt.provisioning.ReservePort;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@OutsideEffect
class ReservePortDelegate implements JavaDelegate {

  private final ReservePort reservePort;

  ReservePortDelegate(ReservePort reservePort) {
    this.reservePort = reservePort;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean modemNeeded = (boolean) execution.getVariable(ProvisioningWords.MODEM_NEEDED);
    reservePort.reserve(execution.getProcessBusinessKey(), modemNeeded);
  }
}
