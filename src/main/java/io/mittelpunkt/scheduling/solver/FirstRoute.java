package io.mittelpunkt.scheduling.solver;

import java.util.Comparator;
import java.util.List;

/** The route from which the search sets out: the plan as it stands, as far as it can be kept. */
final class FirstRoute {

  private static final long DOES_NOT_KNOW = 1_000_000;

  private FirstRoute() {}

  /** Gives a technician the visits that he has, in their order. */
  static void take(Route route, List<PlannedVisit> all) {
    all.stream().filter(visit -> has(route, visit)).sorted(ORDER).forEach(route.visits::add);
    pin(route);
  }

  /**
   * Takes the visits from him that break a rule, so that a search that ends at once breaks none
   * either. What is pinned he keeps.
   */
  static void leaveOutWhatCannotBeKept(Route route) {
    List<PlannedVisit> staying =
        route.visits.stream().filter(visit -> visit.facts.pinned()).toList();
    long unavoidable = faults(route, staying);
    while (route.visits.size() > staying.size() && faults(route, route.visits) > unavoidable) {
      route.visits.remove(worst(route));
    }
    pin(route);
  }

  private static void pin(Route route) {
    route.pinned = 0;
    while (route.pinned < route.visits.size() && route.visits.get(route.pinned).facts.pinned()) {
      route.pinned++;
    }
  }

  private static final Comparator<PlannedVisit> ORDER =
      Comparator.<PlannedVisit, Boolean>comparing(visit -> !visit.facts.begun())
          .thenComparing(visit -> visit.facts.before().start());

  private static boolean has(Route route, PlannedVisit visit) {
    return visit.facts.before() != null
        && visit.facts.before().technicianId().equals(route.technician.id());
  }

  /** Without which the others are best off. */
  private static PlannedVisit worst(Route route) {
    return route.visits.stream()
        .filter(visit -> !visit.facts.pinned())
        .min(
            Comparator.<PlannedVisit>comparingLong(left -> faultsWithout(left, route))
                .thenComparing(left -> DayRules.weightOf(left.facts)))
        .orElseThrow();
  }

  private static long faultsWithout(PlannedVisit left, Route route) {
    return faults(route, route.visits.stream().filter(visit -> visit != left).toList());
  }

  private static long faults(Route route, List<PlannedVisit> visits) {
    long faults = 0;
    VisitFacts before = null;
    long end = 0;
    for (PlannedVisit visit : visits) {
      VisitFacts facts = visit.facts;
      long start = route.startOf(facts, before, end);
      faults += Math.max(0, start - facts.latest());
      faults += facts.begun() ? Math.max(0, end - start) : 0;
      faults += route.technician.knows(facts) ? 0 : DOES_NOT_KNOW;
      end = start + facts.service();
      before = facts;
    }
    long home = before == null ? 0 : route.homeAfter(before, end);
    return faults + Math.max(0, home - route.technician.ends());
  }
}
