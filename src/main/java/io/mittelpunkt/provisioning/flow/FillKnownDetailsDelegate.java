package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.provisioning.FillKnownDetails;
import java.util.Set;
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
    Set<Detail> known = fillKnownDetails.fill(orderId);
    execution.setVariable(ProvisioningWords.BIRTH_DATE_KNOWN, known.contains(Detail.BIRTH_DATE));
    execution.setVariable(
        ProvisioningWords.CONTACT_PHONE_KNOWN, known.contains(Detail.CONTACT_PHONE));
  }
}
