package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.provisioning.CompleteOrder;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CompleteOrderDelegate implements JavaDelegate {

  private final CompleteOrder completeOrder;

  CompleteOrderDelegate(CompleteOrder completeOrder) {
    this.completeOrder = completeOrder;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String orderId = execution.getProcessBusinessKey();
    completeOrder.complete(orderId);
  }
}
