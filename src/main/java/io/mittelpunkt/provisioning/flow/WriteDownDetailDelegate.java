package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.engine.FormAnswers;
import io.mittelpunkt.provisioning.ProvideDetail;
import io.mittelpunkt.provisioning.ProvideDetail.Outcome;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class WriteDownDetailDelegate implements JavaDelegate {

  private final ProvideDetail provideDetail;
  private final FormAnswers answers;

  WriteDownDetailDelegate(ProvideDetail provideDetail, FormAnswers answers) {
    this.provideDetail = provideDetail;
    this.answers = answers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String missing = (String) execution.getVariable(ProvisioningWords.MISSING_DETAIL);
    String answer = answers.take(execution, missing);
    answers.forget(
        execution, List.of(ProvisioningWords.BIRTH_DATE, ProvisioningWords.CONTACT_PHONE));
    if (provideDetail.writeDown(execution.getProcessBusinessKey(), answer, "agent")
        instanceof Outcome.Refused refused) {
      throw answers.refused("detail." + refused.detail().code() + "." + refused.reason());
    }
  }
}
