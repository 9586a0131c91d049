package io.mittelpunkt.scheduling.solver;

import java.util.stream.IntStream;

/**
 * What ruin and recreate asks of a day again and again, worked out once: who is near whom, and what
 * it costs beside driving to send somebody.
 */
final class Region {

  /** It cannot be. */
  static final long NEVER = Long.MAX_VALUE;

  final VisitFacts[] visits;
  final TechnicianFacts[] technicians;
  final int[][] nearest;
  final long[] fromHome;
  private final long[][] wishes;

  /**
   * Of a plan's facts; what is assigned does not matter.
   *
   * @param plan its visits and routes stand in the order of their indexes
   */
  Region(RoutePlan plan) {
    visits = plan.visits.stream().map(visit -> visit.facts).toArray(VisitFacts[]::new);
    technicians =
        plan.routes.stream().map(route -> route.technician).toArray(TechnicianFacts[]::new);
    wishes = new long[visits.length][technicians.length];
    nearest = new int[visits.length][];
    fromHome = new long[visits.length];
    TravelTimes travel = plan.routes.get(0).travel;
    for (int visit = 0; visit < visits.length; visit++) {
      VisitFacts facts = visits[visit];
      long[] ways = new long[visits.length];
      for (int other = 0; other < ways.length; other++) {
        ways[other] = travel.between(facts.place(), visits[other].place(), facts.opens());
      }
      int here = visit;
      nearest[visit] =
          IntStream.range(0, ways.length)
              .boxed()
              .sorted((a, b) -> a == here ? -1 : b == here ? 1 : Long.compare(ways[a], ways[b]))
              .mapToInt(Integer::intValue)
              .toArray();
      fromHome[visit] = Long.MAX_VALUE;
      for (int route = 0; route < technicians.length; route++) {
        int home = technicians[route].home();
        fromHome[visit] =
            Math.min(fromHome[visit], travel.between(home, facts.place(), facts.opens()));
        wishes[visit][route] = wish(facts, technicians[route]);
      }
    }
  }

  /** What it costs beside driving that a technician makes a visit, or {@link #NEVER}. */
  long cost(int visit, int route) {
    return wishes[visit][route];
  }

  /** The mean way between a visit and its five nearest: how far one drives between two stops. */
  static long usualWay(RoutePlan plan) {
    Region region = new Region(plan);
    TravelTimes travel = plan.routes.get(0).travel;
    return (long)
        IntStream.range(0, region.visits.length)
            .boxed()
            .flatMapToLong(
                visit ->
                    IntStream.of(region.nearest[visit])
                        .skip(1)
                        .limit(5)
                        .mapToLong(
                            other ->
                                travel.between(
                                    region.visits[visit].place(),
                                    region.visits[other].place(),
                                    region.visits[visit].opens())))
            .average()
            .orElse(1);
  }

  private static long wish(VisitFacts visit, TechnicianFacts technician) {
    if (!technician.knows(visit)) {
      return NEVER;
    }
    long cost = 0;
    if (visit.announced() && !technician.id().equals(visit.before().technicianId())) {
      cost += DayWishes.OTHER_THAN_ANNOUNCED;
    }
    if (visit.preferred() != null && !technician.id().equals(visit.preferred())) {
      cost += DayWishes.OTHER_THAN_BEFORE;
    }
    if (visit.language() != null && !technician.languages().contains(visit.language())) {
      cost += DayWishes.NO_COMMON_LANGUAGE;
    }
    return cost;
  }
}
