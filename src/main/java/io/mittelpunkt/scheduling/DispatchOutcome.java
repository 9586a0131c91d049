package io.mittelpunkt.scheduling;

import org.jspecify.annotations.Nullable;

/** What came of something that dispatch did about a visit. */
public sealed interface DispatchOutcome {

  /**
   * It is done, and whoever has to know is told.
   *
   * @param visit the visit as it is now; null when it ended
   */
  record Done(@Nullable Visit visit) implements DispatchOutcome {}

  /**
   * It is not done: {@code noSuchVisit}; {@code notOpen} (it ended, or its technician is on the
   * way); {@code unplanned} (it belongs to no territory); {@code noOrder} (there is no order by
   * which its customer could be told); {@code orderEnded} (or being cancelled); {@code noRoom} (the
   * technician cannot make it inside its window); {@code taken} (the window cannot be kept any
   * more); {@code notAWindow}, {@code tooSoon}, {@code tooFar} (as when a window is searched);
   * {@code sameWindow}; {@code noOtherWindows} (there is none to offer instead, so nothing may be
   * taken from the customer, P8); {@code stale} (a newer plan took the proposal's place).
   */
  record Refused(String reason) implements DispatchOutcome {}
}
