package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.Apologize;
import io.mittelpunkt.callbacks.routing.CallOrder;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ApologizeDelegate implements JavaDelegate {

  private final Apologize apologize;
  private final CallTask task;

  ApologizeDelegate(Apologize apologize, CallTask task) {
    this.apologize = apologize;
    this.task = task;
  }

  @Override
  public void execute(DelegateExecution execution) {
    if (apologize.apologize(execution.getProcessBusinessKey())) {
      task.raise(execution, CallOrder.MISSED);
    }
  }
}
