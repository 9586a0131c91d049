package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.provisioning.ConfirmCancellation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ConfirmCancellationDelegate implements JavaDelegate {

  private final ConfirmCancellation confirmCancellation;

  ConfirmCancellationDelegate(ConfirmCancellation confirmCancellation) {
    this.confirmCancellation = confirmCancellation;
  }

  @Override
  public void execute(DelegateExecution execution) {
    confirmCancellation.confirm(execution.getProcessBusinessKey());
  }
}
