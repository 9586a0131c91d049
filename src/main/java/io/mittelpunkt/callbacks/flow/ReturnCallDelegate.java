package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.CallClaims;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ReturnCallDelegate implements JavaDelegate {

  private final CallClaims claims;
  private final CallTask task;

  ReturnCallDelegate(CallClaims claims, CallTask task) {
    this.claims = claims;
    this.task = task;
  }

  @Override
  public void execute(DelegateExecution execution) {
    if (claims.giveBack(execution.getProcessBusinessKey())) {
      task.giveBack(execution);
      task.offer(execution);
    }
  }
}
