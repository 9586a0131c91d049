package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.provisioning.AssessCancellation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AcceptCancellationDelegate implements JavaDelegate {

  private final AssessCancellation assessCancellation;

  AcceptCancellationDelegate(AssessCancellation assessCancellation) {
    this.assessCancellation = assessCancellation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    assessCancellation.accept(execution.getProcessBusinessKey());
  }
}
