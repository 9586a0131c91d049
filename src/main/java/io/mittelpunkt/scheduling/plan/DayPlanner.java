package io.mittelpunkt.scheduling.plan;

import io.mittelpunkt.shared.TimeWindow;
import java.util.List;

/** Plans a day; the port behind which the solver stands. */
public interface DayPlanner {

  /**
   * A plan of a day. Skills, shifts, windows and one place at a time always hold; a stop that
   * cannot be made so is left unassigned. Pinned stops stay with their technician, in their order.
   */
  DayPlan plan(DayProblem problem, Effort effort);

  /**
   * Which windows suit the plan best, the best first; those that it cannot keep are left out.
   *
   * @param problem the day as it is planned now
   * @param visit what is to be added; its window is not read
   * @param windows the windows of that day that may be offered
   */
  List<TimeWindow> recommend(DayProblem problem, Stop visit, List<TimeWindow> windows);
}
