package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.provisioning.FillKnownDetails;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class FillKnownDetailsDelegate implements JavaDelegate {

  private final FillKnownDetails fillKnownDetails;

  FillKnownDetailsDelegate(FillKnownDetails fillKnownDetails) {
    this.fillKnownDetails = fillKnownDetails;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String orderId = execution.getProcessBusinessKey();
    FillKnownDetails.Known known = fillKnownDetails.fill(orderId);
    execution.setVariable(
        ProvisioningWords.BIRTH_DATE_KNOWN, known.details().contains(Detail.BIRTH_DATE));
    execution.setVariable(
        ProvisioningWords.CONTACT_PHONE_KNOWN, known.details().contains(Detail.CONTACT_PHONE));
    execution.setVariable(ProvisioningWords.REACHED_BY, known.reachedBy().code());
  }
}
