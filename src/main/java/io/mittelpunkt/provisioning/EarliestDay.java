package io.mittelpunkt.provisioning;

import io.mittelpunkt.escalation.WorkingDays;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.MovableClock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * From when a line could be active if it were ordered now. Looked up whenever it is shown: a
 * qualification holds for days, and its dates move on with them (P5).
 */
@Component
public class EarliestDay {

  private final BuildRules rules;
  private final MovableClock clock;

  EarliestDay(BuildRules rules, MovableClock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  /**
   * The day.
   *
   * @param visitNeeded whether a technician has to come
   */
  public LocalDate of(boolean visitNeeded) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    return WorkingDays.after(today, rules.leadWorkingDays(visitNeeded));
  }
}
