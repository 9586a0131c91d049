package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.CallClaims;
import io.mittelpunkt.engine.Published;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Hears of a call's task that somebody takes it, hands it to somebody, or gives it back. */
@Component("noteClaim")
@Published
public class NoteClaim implements TaskListener {

  private final CallClaims claims;

  NoteClaim(CallClaims claims) {
    this.claims = claims;
  }

  @Override
  public void notify(DelegateTask task) {
    claims.note(task.getExecution().getProcessBusinessKey(), task.getAssignee());
  }
}
