package io.mittelpunkt.scheduling.solver;

import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.DayPlan;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.scheduling.plan.Workday;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a plan breaks of what always holds; looks at the plan alone, without the solver. */
final class PlanFaults {

  private PlanFaults() {}

  static List<String> of(DayProblem problem, DayPlan plan) {
    List<String> faults = new ArrayList<>();
    for (Workday workday : problem.workdays()) {
      List<Stop> route =
          problem.stops().stream()
              .filter(stop -> plan.assignments().containsKey(stop.id()))
              .filter(stop -> of(plan, stop).technicianId().equals(workday.technicianId()))
              .sorted(Comparator.comparing(stop -> of(plan, stop).start()))
              .toList();
      var at = workday.base();
      Instant free = workday.shift().from();
      for (Stop stop : route) {
        Assignment assignment = of(plan, stop);
        Instant there = free.plus(SampleDay.ROAD.between(at, stop.place(), free));
        note(faults, stop, "too early", assignment.start().isBefore(there));
        note(faults, stop, "window", !stop.window().contains(assignment.start()));
        note(faults, stop, "skills", !workday.skills().containsAll(stop.skills()));
        free = assignment.end();
        at = stop.place();
      }
      Instant home = free.plus(SampleDay.ROAD.between(at, workday.base(), free));
      if (home.isAfter(workday.shift().to())) {
        faults.add(workday.technicianId() + " home at " + home);
      }
    }
    return faults;
  }

  private static Assignment of(DayPlan plan, Stop stop) {
    return plan.assignments().get(stop.id());
  }

  private static void note(List<String> faults, Stop stop, String fault, boolean broken) {
    if (broken) {
      faults.add(stop.id() + ": " + fault);
    }
  }
}
