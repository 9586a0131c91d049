package io.mittelpunkt.scheduling;

import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.Stop;
import java.util.List;
import java.util.Set;

/**
 * A day as it was read to be planned again.
 *
 * @param read its stops as they stood
 * @param problem the same with what is known of work that takes longer
 * @param underWay the stops that are begun or to which somebody is on the way
 * @param movable the stops whose window may be given up for another one: agreed, not begun
 */
record RunningDay(List<Stop> read, DayProblem problem, Set<String> underWay, Set<String> movable) {}
