package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.provisioning.EndDraft;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class DeclineDraftDelegate implements JavaDelegate {

  private final EndDraft endDraft;

  DeclineDraftDelegate(EndDraft endDraft) {
    this.endDraft = endDraft;
  }

  @Override
  public void execute(DelegateExecution execution) {
    endDraft.decline(execution.getProcessBusinessKey());
  }
}
