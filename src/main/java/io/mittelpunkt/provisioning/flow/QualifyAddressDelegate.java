package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.engine.OutsideEffect;
import io.mittelpunkt.provisioning.QualifyAddress;
import io.mittelpunkt.provisioning.QualifyAddress.Found;
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
    Found found = qualifyAddress.qualify(execution.getProcessBusinessKey());
    execution.setVariable(ProvisioningWords.ADDRESS_QUALIFIED, found.qualified());
    execution.setVariable(ProvisioningWords.ALTERNATIVES_EXIST, found.alternatives());
    execution.setVariable(ProvisioningWords.VISIT_NEEDED, found.visitNeeded());
    execution.setVariable(ProvisioningWords.MODEM_NEEDED, found.modemNeeded());
  }
}
