package io.mittelpunkt.scheduling.flow;

import io.mittelpunkt.scheduling.WithdrawVisit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class WithdrawVisitDelegate implements JavaDelegate {

  private final WithdrawVisit withdrawVisit;

  WithdrawVisitDelegate(WithdrawVisit withdrawVisit) {
    this.withdrawVisit = withdrawVisit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    withdrawVisit.withdraw(execution.getProcessBusinessKey());
  }
}
