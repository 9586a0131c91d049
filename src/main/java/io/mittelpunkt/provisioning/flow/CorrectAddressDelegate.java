package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.engine.FormAnswers;
import io.mittelpunkt.provisioning.CorrectAddress;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CorrectAddressDelegate implements JavaDelegate {

  private final CorrectAddress correctAddress;
  private final FormAnswers answers;

  CorrectAddressDelegate(CorrectAddress correctAddress, FormAnswers answers) {
    this.correctAddress = correctAddress;
    this.answers = answers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    correctAddress.correct(
        execution.getProcessBusinessKey(),
        new PostalAddress(
            answers.take(execution, ProvisioningWords.STREET),
            answers.take(execution, ProvisioningWords.POSTCODE),
            answers.take(execution, ProvisioningWords.CITY)));
  }
}
