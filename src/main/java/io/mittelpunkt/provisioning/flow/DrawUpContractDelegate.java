package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.provisioning.DrawUpContract;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class DrawUpContractDelegate implements JavaDelegate {

  private final DrawUpContract drawUpContract;

  DrawUpContractDelegate(DrawUpContract drawUpContract) {
    this.drawUpContract = drawUpContract;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean signed =
        drawUpContract.drawUp(
            execution.getProcessBusinessKey(),
            (String) execution.getVariable(ProvisioningWords.OFFERING_ID));
    execution.setVariable(ProvisioningWords.CONTRACT_CONFIRMED, signed);
    execution.setVariable(ProvisioningWords.TIMES_ASKED, 0);
    execution.setVariable(ProvisioningWords.CONSENT, "notAsked");
  }
}
