package io.mittelpunkt.scheduling.store;

import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.scheduling.plan.Workday;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a day.
 *
 * @param version the day's version, read before the rest
 * @param readAt when it was read
 * @param entries its visits
 */
record DayPage(
    String territoryId,
    LocalDate day,
    long version,
    Instant readAt,
    List<Workday> workdays,
    List<Entry> entries) {

  /**
   * A visit.
   *
   * @param heldUntil until when it counts; null: for good
   */
  record Entry(Stop stop, @Nullable Instant heldUntil) {

    boolean counts(Instant now) {
      return heldUntil == null || heldUntil.isAfter(now);
    }
  }

  /** The day as it stands at an instant. */
  DayProblem asOf(Instant now) {
    return new DayProblem(
        territoryId,
        day,
        now,
        workdays,
        entries.stream().filter(it -> it.counts(now)).map(Entry::stop).toList());
  }
}
