package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.provisioning.EndDraft;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class LetDraftRestDelegate implements JavaDelegate {

  private final EndDraft endDraft;

  LetDraftRestDelegate(EndDraft endDraft) {
    this.endDraft = endDraft;
  }

  @Override
  public void execute(DelegateExecution execution) {
    endDraft.rest(execution.getProcessBusinessKey());
  }
}
