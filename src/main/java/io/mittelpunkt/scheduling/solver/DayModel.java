package io.mittelpunkt.scheduling.solver;

import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.DayPlan;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.Margins;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.scheduling.plan.Workday;
import io.mittelpunkt.scheduling.solver.VisitFacts.Before;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says a day in the solver's words, seconds since its first hour, and the solver's plan in ours.
 */
final class DayModel {

  private final DayProblem problem;
  private final TravelTable travel;
  private final Set<String> working = new HashSet<>();
  private final List<Route> routes = new ArrayList<>();
  private final List<PlannedVisit> visits = new ArrayList<>();

  /**
   * A day.
   *
   * @param travel between the places of this problem
   * @param margins how much room is left for what takes longer
   */
  DayModel(DayProblem problem, TravelTable travel, Margins margins) {
    this.problem = problem;
    this.travel = travel;
    problem.workdays().forEach(workday -> working.add(workday.technicianId()));
    for (Stop stop : problem.stops()) {
      visits.add(new PlannedVisit(visits.size(), facts(stop)));
    }
    for (Workday workday : problem.workdays()) {
      Route route = new Route(routes.size(), facts(workday), travel, margins);
      FirstRoute.take(route, visits);
      routes.add(route);
    }
  }

  /** The plan as it stands, though it may be late somewhere. */
  RoutePlan planAsItStands() {
    return new RoutePlan(routes, visits);
  }

  /** The plan from which a search sets out: what cannot be kept is without a technician. */
  RoutePlan planToImprove() {
    routes.forEach(FirstRoute::leaveOutWhatCannotBeKept);
    return new RoutePlan(routes, visits);
  }

  /** What the solver found. */
  DayPlan read(RoutePlan solved) {
    Map<String, Assignment> assignments = new HashMap<>();
    List<String> unassigned = new ArrayList<>();
    for (PlannedVisit visit : solved.visits) {
      if (visit.route == null) {
        unassigned.add(visit.facts.id());
      } else {
        assignments.put(
            visit.facts.id(),
            new Assignment(
                visit.route.technician.id(),
                travel.instant(visit.start),
                travel.instant(visit.end())));
      }
    }
    return new DayPlan(Map.copyOf(assignments), List.copyOf(unassigned));
  }

  private TechnicianFacts facts(Workday workday) {
    return new TechnicianFacts(
        workday.technicianId(),
        visits.size() + routes.size(),
        workday.skills(),
        workday.languages(),
        travel.tick(workday.shift().from()),
        travel.tick(problem.now()),
        travel.tick(workday.shift().to()),
        0);
  }

  private VisitFacts facts(Stop stop) {
    Before before = before(stop);
    boolean begun = before != null && before.begun();
    return new VisitFacts(
        stop.id(),
        visits.size(),
        stop.skills(),
        travel.tick(stop.window().from()),
        // Service begins inside the window, whose end is not in it.
        travel.tick(stop.window().to()) - 1,
        begun
            ? Duration.between(stop.assigned().start(), stop.assigned().end()).toSeconds()
            : stop.service().toSeconds(),
        stop.spread().toSeconds(),
        0,
        stop.urgency(),
        stop.language(),
        stop.preferredTechnician(),
        before);
  }

  private @Nullable Before before(Stop stop) {
    Assignment assigned = stop.assigned();
    if (assigned == null) {
      return null;
    }
    boolean pinned = stop.pinned() && working.contains(assigned.technicianId());
    return new Before(
        assigned.technicianId(),
        travel.tick(assigned.start()),
        stop.announced(),
        pinned,
        pinned && !assigned.start().isAfter(problem.now()));
  }
}
