package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.provisioning.AssessCancellation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RefuseCancellationDelegate implements JavaDelegate {

  private final AssessCancellation assessCancellation;

  RefuseCancellationDelegate(AssessCancellation assessCancellation) {
    this.assessCancellation = assessCancellation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    assessCancellation.refuse(
        execution.getProcessBusinessKey(),
        (String) execution.getVariable(ProvisioningWords.TOO_LATE));
  }
}
