package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.provisioning.OfferDraft;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class OfferDraftDelegate implements JavaDelegate {

  private final OfferDraft offerDraft;

  OfferDraftDelegate(OfferDraft offerDraft) {
    this.offerDraft = offerDraft;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Number hours = (Number) execution.getVariable(ProvisioningWords.ANSWER_WITHIN_HOURS);
    Instant keptUntil =
        offerDraft.offer(execution.getProcessBusinessKey(), Duration.ofHours(hours.longValue()));
    execution.setVariable(ProvisioningWords.ANSWER_DUE, Date.from(keptUntil));
  }
}
