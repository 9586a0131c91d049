package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.CallClaims;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CheckCallDelegate implements JavaDelegate {

  private final CallClaims claims;

  CheckCallDelegate(CallClaims claims) {
    this.claims = claims;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(CallWords.CALL_KEPT, claims.isKept(execution.getProcessBusinessKey()));
  }
}
