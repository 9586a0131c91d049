package io.mittelpunkt.escalation.flow;

import io.mittelpunkt.shared.MovableClock;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RetryStepDelegate implements JavaDelegate {

  private final ManagementService managementService;
  private final MovableClock clock;

  RetryStepDelegate(ManagementService managementService, MovableClock clock) {
    this.managementService = managementService;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String job = (String) execution.getVariable(EscalationWords.FAILED_JOB);
    if (managementService.createJobQuery().jobId(job).noRetriesLeft().count() > 0) {
      // At once: the pause after the last failure would keep the customer waiting for nothing.
      managementService.setJobRetries(1).jobId(job).dueDate(Date.from(clock.instant())).execute();
    }
  }
}
