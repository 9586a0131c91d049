package io.mittelpunkt.escalation.flow;

import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

@Component
class RetryStepDelegate implements JavaDelegate {

  /** Longer than any pause between two tries. */
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  private final ManagementService managementService;
  private final MovableClock clock;

  RetryStepDelegate(ManagementService managementService, MovableClock clock) {
    this.managementService = managementService;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String id = (String) execution.getVariable(EscalationWords.FAILED_JOB);
    Job job = managementService.createJobQuery().jobId(id).noRetriesLeft().singleResult();
    if (job != null) {
      managementService.setJobRetries(1).jobId(id).dueDate(due(job)).execute();
    }
  }

  /**
   * At once: the pause after the last failure would keep the customer waiting for nothing. A day
   * that was set since is no pause.
   */
  private Date due(Job job) {
    Instant now = clock.instant();
    Date set = job.getDuedate();
    return set != null && set.toInstant().isAfter(now.plus(LONGEST_PAUSE)) ? set : Date.from(now);
  }
}
