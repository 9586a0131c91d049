package io.mittelpunkt.scheduling;

import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.Stop;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A day as it was read to be planned again.
 *
 * @param version its version, read before the rest
 * @param read its stops as they stood
 * @param problem the same with what is known of work that takes longer
 * @param underWay the stops that are begun or to which somebody is on the way
 * @param movable the stops whose window may be given up for another one: agreed, not begun
 */
record RunningDay(
    long version, List<Stop> read, DayProblem problem, Set<String> underWay, Set<String> movable) {

  /** Whose work takes another time than its row says, by id: it has begun, and runs as it runs. */
  Map<String, Assignment> begun() {
    Map<String, Assignment> begun = new HashMap<>();
    problem.stops().stream()
        .filter(it -> underWay.contains(it.id()) && it.assigned() != null && !read.contains(it))
        .forEach(it -> begun.put(it.id(), it.assigned()));
    return begun;
  }
}
