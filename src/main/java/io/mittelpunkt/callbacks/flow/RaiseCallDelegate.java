package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.routing.CallOrder;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RaiseCallDelegate implements JavaDelegate {

  private final CallTask task;

  RaiseCallDelegate(CallTask task) {
    this.task = task;
  }

  @Override
  public void execute(DelegateExecution execution) {
    task.raise(execution, CallOrder.NEAR);
    // Whom the customer knows may have gone home since it was offered to him alone.
    task.offer(execution);
  }
}
