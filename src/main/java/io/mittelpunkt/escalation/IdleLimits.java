package io.mittelpunkt.escalation;

import java.time.Duration;

/** How long a step may wait before somebody is reminded, and then somebody told (P1). */
public interface IdleLimits {

  /**
   * The limits of a step.
   *
   * @param flow the process id
   * @param step the element's id
   */
  Limits of(String flow, String step);

  /**
   * Limits, counted from the moment at which the wait began.
   *
   * @param remindAfter when whoever has the task is reminded
   * @param leadAfter when the team lead is told; later than the reminder
   */
  record Limits(Duration remindAfter, Duration leadAfter) {}
}
