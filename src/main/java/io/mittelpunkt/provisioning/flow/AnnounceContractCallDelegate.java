package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.provisioning.AskForConsent;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AnnounceContractCallDelegate implements JavaDelegate {

  private final AskForConsent askForConsent;

  AnnounceContractCallDelegate(AskForConsent askForConsent) {
    this.askForConsent = askForConsent;
  }

  @Override
  public void execute(DelegateExecution execution) {
    askForConsent.announceCall(execution.getProcessBusinessKey());
  }
}
