package io.mittelpunkt.scheduling.solver;

import java.util.Arrays;
import java.util.List;

/**
 * Routes on paper: numbers instead of entities, so that a visit can be taken out and put back in
 * hundreds of places before the solver weighs the result once.
 */
final class Sketch {

  final Region region;
  final int[][] routes;
  final int[] sizes;
  final boolean[] changed;
  final int[] routeOf;
  private final long[] start;
  private final long[] slack;
  private final long[] load;
  private final long[] driven;
  private final List<Route> rules;

  /** An empty one; {@link #copy} fills it. */
  Sketch(Region region, RoutePlan plan) {
    this.region = region;
    this.rules = plan.routes;
    routes = new int[plan.routes.size()][region.visits.length];
    sizes = new int[routes.length];
    changed = new boolean[routes.length];
    load = new long[routes.length];
    driven = new long[routes.length];
    routeOf = new int[region.visits.length];
    start = new long[region.visits.length];
    slack = new long[region.visits.length];
  }

  /** Takes the plan as it stands. */
  void copy(RoutePlan plan) {
    Arrays.fill(routeOf, -1);
    Arrays.fill(changed, false);
    for (Route route : plan.routes) {
      int[] visits = routes[route.index];
      int size = 0;
      for (PlannedVisit visit : route.visits) {
        visits[size++] = visit.index;
        routeOf[visit.index] = route.index;
      }
      sizes[route.index] = size;
      retime(route.index);
    }
  }

  /** Becomes like another of the same plan. */
  void copy(Sketch other) {
    for (int route = 0; route < routes.length; route++) {
      System.arraycopy(other.routes[route], 0, routes[route], 0, other.sizes[route]);
    }
    System.arraycopy(other.sizes, 0, sizes, 0, sizes.length);
    System.arraycopy(other.changed, 0, changed, 0, changed.length);
    System.arraycopy(other.routeOf, 0, routeOf, 0, routeOf.length);
    System.arraycopy(other.start, 0, start, 0, start.length);
    System.arraycopy(other.slack, 0, slack, 0, slack.length);
    System.arraycopy(other.load, 0, load, 0, load.length);
    System.arraycopy(other.driven, 0, driven, 0, driven.length);
  }

  /** How much is driven in all. */
  long driven() {
    long sum = 0;
    for (long way : driven) {
      sum += way;
    }
    return sum;
  }

  /** Where a visit stands in its route. */
  int positionOf(int visit) {
    int[] visits = routes[routeOf[visit]];
    int position = 0;
    while (visits[position] != visit) {
      position++;
    }
    return position;
  }

  /** How many of a route's first visits stay where they are. */
  int pinned(int route) {
    return rules.get(route).pinned;
  }

  /** Takes out visits of a route, but those that are pinned; gives each to the bin. */
  void remove(int route, int from, int count, VisitBin bin) {
    int[] visits = routes[route];
    int kept = from;
    for (int position = from; position < sizes[route]; position++) {
      int visit = visits[position];
      if (position < from + count && !region.visits[visit].pinned()) {
        routeOf[visit] = -1;
        bin.take(visit);
      } else {
        visits[kept++] = visit;
      }
    }
    sizes[route] = kept;
    changed[route] = true;
  }

  /** Puts a visit into a route. */
  void insert(int visit, int route, int position) {
    int[] visits = routes[route];
    System.arraycopy(visits, position, visits, position + 1, sizes[route] - position);
    visits[position] = visit;
    sizes[route]++;
    routeOf[visit] = route;
    changed[route] = true;
    retime(route);
  }

  /** Whether a vehicle has room for a visit's load. */
  boolean hasRoom(int visit, int route) {
    return load[route] + region.visits[visit].load() <= region.technicians[route].room();
  }

  /** What more is driven when a visit is put there, or {@link Region#NEVER}. */
  long detour(int visit, int route, int position) {
    Route rule = rules.get(route);
    VisitFacts facts = region.visits[visit];
    VisitFacts before = position == 0 ? null : region.visits[routes[route][position - 1]];
    long leaves =
        before == null
            ? rule.technician.begins()
            : start[routes[route][position - 1]] + before.service();
    long begin = rule.startOf(facts, before, leaves);
    if (begin > facts.latest()) {
      return Region.NEVER;
    }
    long end = begin + facts.service();
    int from = before == null ? rule.technician.home() : before.place();
    int to = rule.technician.home();
    if (position < sizes[route]) {
      int next = routes[route][position];
      if (rule.startOf(region.visits[next], facts, end) > slack[next]) {
        return Region.NEVER;
      }
      to = region.visits[next].place();
    } else if (rule.homeAfter(facts, end) > rule.technician.ends()) {
      return Region.NEVER;
    }
    long without = sizes[route] == 0 ? 0 : rule.travel.between(from, to, leaves);
    return rule.travel.between(from, facts.place(), leaves)
        + rule.travel.between(facts.place(), to, end)
        - without;
  }

  /** Works out when each visit of a route begins, and how much later it might. */
  void retime(int route) {
    Route rule = rules.get(route);
    int[] visits = routes[route];
    VisitFacts before = null;
    long end = 0;
    long sum = 0;
    for (int position = 0; position < sizes[route]; position++) {
      VisitFacts facts = region.visits[visits[position]];
      start[visits[position]] = rule.startOf(facts, before, end);
      end = start[visits[position]] + facts.service();
      sum += facts.load();
      before = facts;
    }
    load[route] = sum;
    long limit = rule.technician.ends();
    int to = rule.technician.home();
    driven[route] = 0;
    for (int position = sizes[route] - 1; position >= 0; position--) {
      int visit = visits[position];
      VisitFacts facts = region.visits[visit];
      long leaves = start[visit] + facts.service();
      long way = rule.travel.between(facts.place(), to, leaves);
      driven[route] += way;
      limit -= way + facts.service();
      // Who is late already is at least not made later.
      limit = Math.max(start[visit], Math.min(limit, facts.latest()));
      slack[visit] = limit;
      to = facts.place();
    }
    driven[route] += rule.travel.between(rule.technician.home(), to, rule.technician.begins());
  }
}
