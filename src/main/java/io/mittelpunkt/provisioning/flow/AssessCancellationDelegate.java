package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.provisioning.AssessCancellation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AssessCancellationDelegate implements JavaDelegate {

  private final AssessCancellation assessCancellation;

  AssessCancellationDelegate(AssessCancellation assessCancellation) {
    this.assessCancellation = assessCancellation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        ProvisioningWords.LINE_ACTIVE,
        assessCancellation.isLineActive(execution.getProcessBusinessKey()));
  }
}
