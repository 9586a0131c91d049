package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.Callbacks;
import io.mittelpunkt.callbacks.routing.CallOrder;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RaiseCallDelegate implements JavaDelegate {

  private final Callbacks callbacks;
  private final CallTask task;

  RaiseCallDelegate(Callbacks callbacks, CallTask task) {
    this.callbacks = callbacks;
    this.task = task;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean missed = callbacks.get(execution.getProcessBusinessKey()).progress().missedAt() != null;
    task.raise(execution, missed ? CallOrder.MISSED : CallOrder.NEAR);
    // Whom the customer knows may have gone home since it was offered to him alone.
    task.offer(execution);
  }
}
