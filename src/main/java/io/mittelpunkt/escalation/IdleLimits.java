package io.mittelpunkt.escalation;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

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
   * @param countedFrom the name of the process variable that holds the promised instant from which
   *     they are counted instead: a visit in two weeks is not idle today; null where there is none
   */
  record Limits(Duration remindAfter, Duration leadAfter, @Nullable String countedFrom) {}
}
