package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.engine.FormAnswer;
import io.mittelpunkt.provisioning.ProvideDetail;
import io.mittelpunkt.provisioning.ProvideDetail.Outcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class WriteDownDetailDelegate implements JavaDelegate {

  private final ProvideDetail provideDetail;

  WriteDownDetailDelegate(ProvideDetail provideDetail) {
    this.provideDetail = provideDetail;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String missing = (String) execution.getVariable(ProvisioningWords.MISSING_DETAIL);
    String answer = FormAnswer.take(execution, missing);
    if (provideDetail.writeDown(execution.getProcessBusinessKey(), answer, "agent")
        instanceof Outcome.Refused refused) {
      throw FormAnswer.refused(refused.detail().code() + "." + refused.reason());
    }
  }
}
