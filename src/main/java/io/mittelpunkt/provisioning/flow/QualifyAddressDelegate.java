package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.engine.OutsideEffect;
import io.mittelpunkt.provisioning.QualifyAddress;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@OutsideEffect
class QualifyAddressDelegate implements JavaDelegate {

  private final QualifyAddress qualifyAddress;

  QualifyAddressDelegate(QualifyAddress qualifyAddress) {
    this.qualifyAddress = qualifyAddress;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String orderId = execution.getProcessBusinessKey();
    execution.setVariable(ProvisioningWords.ADDRESS_QUALIFIED, qualifyAddress.qualify(orderId));
  }
}
