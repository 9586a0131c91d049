package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.provisioning.PromiseFirstDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PromiseFirstDateDelegate implements JavaDelegate {

  private final PromiseFirstDate promiseFirstDate;

  PromiseFirstDateDelegate(PromiseFirstDate promiseFirstDate) {
    this.promiseFirstDate = promiseFirstDate;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String orderId = execution.getProcessBusinessKey();
    int workingDays =
        ((Number) execution.getVariable(ProvisioningWords.LEAD_WORKING_DAYS)).intValue();
    promiseFirstDate.promise(orderId, workingDays);
  }
}
