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

  /** How many open visits would begin too late, or not at all, with other assignments. */
  long atRisk(DayProblem day, Map<String, Assignment> assignments, Duration room) {
    DayProblem other = Days.with(day, assignments);
    Map<String, Instant> starts = arrivals.expectedStarts(other, taps);
    return other.stops().stream()
        .filter(stop -> !taps.begun().containsKey(stop.id()))
        .filter(stop -> late(stop, starts, room))
        .count();
  }

  private static boolean late(Stop stop, Map<String, Instant> starts, Duration room) {
    Instant start = starts.get(stop.id());
    return start == null || !start.plus(room).isBefore(stop.window().to());
  }
}
