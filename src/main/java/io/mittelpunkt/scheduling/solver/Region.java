package io.mittelpunkt.scheduling.solver;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What ruin and recreate asks of a day again and again, each worked out when it is first asked: who
 * is near whom, and what it costs beside driving to send somebody. For one thread.
 */
final class Region {

  /** It cannot be. */
  static final long NEVER = Long.MAX_VALUE;

  private static final int NEIGHBOURS = 5;

  final VisitFacts[] visits;
  final TechnicianFacts[] technicians;
  private final TravelTimes travel;
  private final int[][] nearest;
  private final long[] fromHome;
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
    travel = plan.routes.get(0).travel;
    wishes = new long[visits.length][];
    nearest = new int[visits.length][];
    fromHome = new long[visits.length];
  }

  /** The mean way between a visit and its five nearest: how far one drives between two stops. */
  static long usualWay(RoutePlan plan) {
    Region region = new Region(plan);
    return (long)
        IntStream.range(0, region.visits.length)
            .mapToObj(region::waysToNeighbours)
            .flatMapToLong(ways -> ways)
            .average()
            .orElse(1);
  }

  /** All visits by their way from one, itself first. */
  int[] nearest(int visit) {
    if (nearest[visit] == null) {
      nearest[visit] =
          IntStream.range(0, visits.length)
              .boxed()
              .sorted((a, b) -> Long.compare(way(visit, a), way(visit, b)))
              .mapToInt(Integer::intValue)
              .toArray();
    }
    return nearest[visit];
  }

  /** The way to a visit from the home that is nearest to it. */
  long fromHome(int visit) {
    if (fromHome[visit] == 0) {
      VisitFacts facts = visits[visit];
      // One more than it is: 0 is not asked yet.
      fromHome[visit] =
          Arrays.stream(technicians)
              .mapToLong(who -> 1 + travel.between(who.home(), facts.place(), facts.opens()))
              .min()
              .orElse(1);
    }
    return fromHome[visit];
  }

  /** What it costs beside driving that a technician makes a visit, or {@link #NEVER}. */
  long cost(int visit, int route) {
    if (wishes[visit] == null) {
      wishes[visit] = new long[technicians.length];
      for (int other = 0; other < technicians.length; other++) {
        wishes[visit][other] = wish(visits[visit], technicians[other]);
      }
    }
    return wishes[visit][route];
  }

  /** Whether anybody knows the work. */
  boolean anybodyKnows(int visit) {
    for (int route = 0; route < technicians.length; route++) {
      if (cost(visit, route) != NEVER) {
        return true;
      }
    }
    return false;
  }

  private LongStream waysToNeighbours(int visit) {
    return IntStream.of(nearest(visit))
        .filter(other -> other != visit)
        .limit(NEIGHBOURS)
        .mapToLong(other -> way(visit, other));
  }

  private long way(int from, int to) {
    return from == to
        ? -1
        : travel.between(visits[from].place(), visits[to].place(), visits[from].opens());
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
