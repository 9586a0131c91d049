package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.provisioning.LeaveDraft;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class LeaveDraftDelegate implements JavaDelegate {

  private final LeaveDraft leaveDraft;

  LeaveDraftDelegate(LeaveDraft leaveDraft) {
    this.leaveDraft = leaveDraft;
  }

  @Override
  public void execute(DelegateExecution execution) {
    leaveDraft.leave(execution.getProcessBusinessKey());
  }
}
