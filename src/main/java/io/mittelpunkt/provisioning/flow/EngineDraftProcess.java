package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.engine.Correlation;
import io.mittelpunkt.engine.ForgottenCases;
import io.mittelpunkt.provisioning.DraftProcess;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineDraftProcess implements DraftProcess {

  private final RuntimeService runtimeService;
  private final Correlation correlation;
  private final ForgottenCases forgottenCases;

  EngineDraftProcess(
      @Lazy RuntimeService runtimeService, Correlation correlation, ForgottenCases forgottenCases) {
    this.runtimeService = runtimeService;
    this.correlation = correlation;
    this.forgottenCases = forgottenCases;
  }

  @Override
  public void rescue(String draftId, String reachedBy, boolean offered) {
    runtimeService.startProcessInstanceByKey(
        ProvisioningWords.RESCUE_DRAFT,
        draftId,
        Map.of(
            ProvisioningWords.ORDER_ID,
            draftId,
            ProvisioningWords.REACHED_BY,
            reachedBy,
            ProvisioningWords.OFFER_MADE,
            offered));
  }

  @Override
  public void ended(String draftId) {
    correlation.tell(ProvisioningWords.DRAFT_ENDED, draftId);
  }

  @Override
  public void forget(String draftId) {
    forgottenCases.forget(draftId);
  }

  @Override
  public void takenUp(String draftId) {
    // At once, not in the background: by then the agent's own case would hear it too.
    runtimeService
        .createMessageCorrelation(ProvisioningWords.DRAFT_ENDED)
        .processInstanceBusinessKey(draftId)
        .correlateAll();
  }

  @Override
  public void callWanted(String draftId) {
    correlation.tell(ProvisioningWords.DRAFT_CALL_WANTED, draftId);
  }
}
