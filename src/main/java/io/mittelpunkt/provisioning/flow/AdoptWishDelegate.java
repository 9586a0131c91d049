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

  AdoptWishDelegate(KeepPromise keepPromise, ManagementService managementService) {
    this.keepPromise = keepPromise;
    this.managementService = managementService;
  }

  @Override
  public void execute(DelegateExecution execution) {
    int usual = ((Number) execution.getVariable(ProvisioningWords.USUAL_WORKING_DAYS)).intValue();
    keepPromise.adoptWish(execution.getProcessBusinessKey(), usual);
    // A line that waits for the day wished before waits for the new one.
    managementService
        .createJobQuery()
        .processInstanceId(execution.getProcessInstanceId())
        .activityId(ProvisioningWords.WISHED_DAY)
        .list()
        .forEach(job -> managementService.recalculateJobDuedate(job.getId(), false));
  }
}
