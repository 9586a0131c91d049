package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.engine.FormAnswer;
import io.mittelpunkt.provisioning.CorrectAddress;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CorrectAddressDelegate implements JavaDelegate {

  private final CorrectAddress correctAddress;

  CorrectAddressDelegate(CorrectAddress correctAddress) {
    this.correctAddress = correctAddress;
  }

  @Override
  public void execute(DelegateExecution execution) {
    correctAddress.correct(
        execution.getProcessBusinessKey(),
        new PostalAddress(
            FormAnswer.take(execution, ProvisioningWords.STREET),
            FormAnswer.take(execution, ProvisioningWords.POSTCODE),
            FormAnswer.take(execution, ProvisioningWords.CITY)));
  }
}
