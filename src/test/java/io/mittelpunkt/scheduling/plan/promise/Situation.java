package io.mittelpunkt.scheduling.plan.promise;

import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.ProjectArrivals;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.scheduling.plan.Taps;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** How a running day stands: what was tapped, and what follows from it. */
record Situation(ProjectArrivals arrivals, Taps taps) {
  private static final Duration MUCH = Duration.ofMinutes(45);

  /**
   * How bad it would be with other assignments: one for each open visit that would begin less than
   * {@code room} before its window ends or after it, two if much later or not at all.
   */
  int atRisk(DayProblem day, Map<String, Assignment> assignments, Duration room) {
    DayProblem other = Days.with(day, assignments);
    Map<String, Instant> starts = arrivals.expectedStarts(other, taps);
    return other.stops().stream()
        .filter(stop -> !taps.begun().containsKey(stop.id()))
        .mapToInt(stop -> late(stop, starts, room))
        .sum();
  }

  private static int late(Stop stop, Map<String, Instant> starts, Duration room) {
    Instant start = starts.get(stop.id());
    Instant end = stop.window().to();
    if (start == null || !start.isBefore(end.plus(MUCH))) {
      return 2;
    }
    return start.plus(room).isBefore(end) ? 0 : 1;
  }
}
