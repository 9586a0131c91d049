package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.engine.Published;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** How long a draft is left in peace. */
@Component("draftPause")
@Published
public class DraftPause {

  private final MovableClock clock;

  DraftPause(MovableClock clock) {
    this.clock = clock;
  }

  /**
   * When the pause is over that a decision has just found.
   *
   * @param execution of a draft's process
   */
  public Date ends(DelegateExecution execution) {
    Number hours = (Number) execution.getVariable(ProvisioningWords.ANSWER_WITHIN_HOURS);
    return Date.from(clock.instant().plus(Duration.ofHours(hours.longValue())));
  }
}
