package io.mittelpunkt.scheduling.plan.promise;

import io.mittelpunkt.scheduling.plan.Stop;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody who needs a visit, and what will come of it.
 *
 * @param stop the visit; its window is still to be chosen
 * @param at when he asks
 * @param day on which of the simulated days that is
 * @param wish which of the offers he takes
 * @param takes how long the work will take
 * @param absent whether nobody will open
 * @param wayFactor by how much the way there will take longer than expected
 */
record Request(
    Stop stop, Instant at, int day, Wish wish, Duration takes, boolean absent, double wayFactor) {

  /** What customers look for: half of them take the first offer. */
  enum Wish {
    FIRST,
    MORNING,
    AFTERNOON,
    LATE_IN_THE_WEEK
  }
}
