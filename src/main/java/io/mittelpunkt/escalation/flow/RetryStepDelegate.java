package io.mittelpunkt.escalation.flow;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RetryStepDelegate implements JavaDelegate {

  private final ManagementService managementService;

  RetryStepDelegate(ManagementService managementService) {
    this.managementService = managementService;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String job = (String) execution.getVariable(EscalationWords.FAILED_JOB);
    if (managementService.createJobQuery().jobId(job).noRetriesLeft().count() > 0) {
      managementService.setJobRetries(job, 1);
    }
  }
}
