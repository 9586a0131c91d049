package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.provisioning.AskForConsent;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AskForConsentDelegate implements JavaDelegate {

  private final AskForConsent askForConsent;

  AskForConsentDelegate(AskForConsent askForConsent) {
    this.askForConsent = askForConsent;
  }

  @Override
  public void execute(DelegateExecution execution) {
    int before = (Integer) execution.getVariable(ProvisioningWords.TIMES_ASKED);
    Number hours = (Number) execution.getVariable(ProvisioningWords.ANSWER_WITHIN_HOURS);
    Instant due =
        askForConsent.ask(
            execution.getProcessBusinessKey(), before, Duration.ofHours(hours.longValue()));
    execution.setVariable(ProvisioningWords.TIMES_ASKED, before + 1);
    execution.setVariable(ProvisioningWords.ANSWER_DUE, Date.from(due));
  }
}
