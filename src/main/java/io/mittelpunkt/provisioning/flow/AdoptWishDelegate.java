package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.provisioning.KeepPromise;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AdoptWishDelegate implements JavaDelegate {

  private final KeepPromise keepPromise;
  private final ManagementService managementService;
  private final WishedDate wishedDate;

  AdoptWishDelegate(
      KeepPromise keepPromise, ManagementService managementService, WishedDate wishedDate) {
    this.keepPromise = keepPromise;
    this.managementService = managementService;
    this.wishedDate = wishedDate;
  }

  @Override
  public void execute(DelegateExecution execution) {
    int safe = ((Number) execution.getVariable(ProvisioningWords.LATER_WORKING_DAYS)).intValue();
    keepPromise.adoptWish(execution.getProcessBusinessKey(), safe);
    // A line that waits for the day wished before waits for the new one.
    managementService
        .createJobQuery()
        .processInstanceId(execution.getProcessInstanceId())
        .activityId(ProvisioningWords.WISHED_DAY)
        .list()
        .forEach(job -> managementService.recalculateJobDuedate(job.getId(), false));
    // One whose switch was tried before and did not work is not switched on before it either.
    managementService
        .createJobQuery()
        .processInstanceId(execution.getProcessInstanceId())
        .activityId(ProvisioningWords.ACTIVATE_LINE)
        .list()
        .forEach(job -> managementService.setJobDuedate(job.getId(), wishedDate.begins(execution)));
  }
}
