package io.mittelpunkt.scheduling.solver;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The part of a plan that a further visit might join: all rules look at one route at a time, so the
 * others need not be weighed to see what it changes.
 */
final class NearestRoutes {

  /** How many: the detour says nearly all, the wishes decide between the first few. */
  private static final int MOST = 4;

  private record Detour(Route route, long ticks) {}

  private NearestRoutes() {}

  /**
   * Those that it costs least, with their visits and itself.
   *
   * @param added nobody has it
   */
  static RoutePlan of(RoutePlan plan, PlannedVisit added) {
    Region region = new Region(plan);
    Sketch sketch = new Sketch(region, plan);
    sketch.copy(plan);
    List<Route> routes =
        plan.routes.stream()
            .map(route -> new Detour(route, detour(sketch, added.index, route)))
            .filter(detour -> detour.ticks < Region.NEVER)
            .sorted(Comparator.comparingLong(Detour::ticks))
            .limit(MOST)
            .map(Detour::route)
            .toList();
    List<PlannedVisit> visits =
        Stream.concat(routes.stream().flatMap(route -> route.visits.stream()), Stream.of(added))
            .toList();
    return new RoutePlan(new ArrayList<>(routes), new ArrayList<>(visits));
  }

  private static long detour(Sketch sketch, int visit, Route route) {
    long wish = sketch.region.cost(visit, route.index);
    long least = Region.NEVER;
    if (wish < Region.NEVER) {
      for (int at = route.pinned; at <= route.visits.size(); at++) {
        long detour = sketch.detour(visit, route.index, at);
        least = detour == Region.NEVER ? least : Math.min(least, detour + wish);
      }
    }
    return least;
  }
}
