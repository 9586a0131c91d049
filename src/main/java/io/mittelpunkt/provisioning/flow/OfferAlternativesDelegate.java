package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.provisioning.OfferAlternatives;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OfferAlternativesDelegate implements JavaDelegate {

  private final OfferAlternatives offerAlternatives;

  OfferAlternativesDelegate(OfferAlternatives offerAlternatives) {
    this.offerAlternatives = offerAlternatives;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Number hours = (Number) execution.getVariable(ProvisioningWords.ANSWER_WITHIN_HOURS);
    Instant due =
        offerAlternatives.offer(
            execution.getProcessBusinessKey(), Duration.ofHours(hours.longValue()));
    execution.setVariable(ProvisioningWords.ANSWER_DUE, Date.from(due));
  }
}
