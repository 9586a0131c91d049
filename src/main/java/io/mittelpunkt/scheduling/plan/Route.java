package io.mittelpunkt.scheduling.plan;

import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One technician's day as it is planned, ready to try another visit in each place. */
final class Route {
  private final Workday workday;
  private final List<Stop> stops;
  private final Walk[] before;
  private final long[] legs;
  private final int firstFree;

  /**
   * Makes one.
   *
   * @param stops his stops, in order
   * @param now nothing is added before what lies before it
   */
  Route(Workday workday, List<Stop> stops, Instant now, Travel travel, Margins margins) {
    this.workday = workday;
    this.stops = stops;
    this.before = new Walk[stops.size() + 1];
    this.legs = new long[stops.size() + 1];
    long set = now.getEpochSecond();
    long out = Math.max(workday.shift().from().getEpochSecond(), set);
    Walk walk = new Walk(travel, margins, set, workday.base(), out, 0);
    int free = 0;
    for (int i = 0; i < stops.size(); i++) {
      before[i] = walk.copy();
      walk.visit(stops.get(i));
      legs[i] = walk.way();
      free = PlannedRoutes.startOf(stops.get(i)).isAfter(now) ? free : i + 1;
    }
    before[stops.size()] = walk.copy();
    walk.go(workday.base());
    legs[stops.size()] = walk.way();
    this.firstFree = free;
  }

  /**
   * Looks for cheaper places than those found so far, for each window; null while there is none.
   */
  void improve(Stop visit, List<TimeWindow> windows, @Nullable Place[] best, double waitShare) {
    if (!workday.skills().containsAll(visit.skills())) {
      return;
    }
    long liking = Likings.seconds(visit, workday);
    for (int at = firstFree; at <= stops.size(); at++) {
      Walk there = before[at].copy();
      there.go(visit.place());
      for (int i = 0; i < best.length; i++) {
        Place place = place(at, visit, windows.get(i), there.copy(), liking, waitShare, best[i]);
        best[i] = place == null ? best[i] : place;
      }
    }
  }

  private @Nullable Place place(
      int at,
      Stop visit,
      TimeWindow window,
      Walk walk,
      long liking,
      double waitShare,
      @Nullable Place best) {
    walk.begin(visit, window);
    if (!walk.kept()) {
      return null;
    }
    long way = walk.way();
    double sofar = way - legs[at] - liking + waitShare * (walk.begin() - walk.arrival());
    if (best != null && sofar >= best.cost()) {
      return null;
    }
    long begin = walk.begin();
    long onward = keepsTheRest(walk, at);
    double cost = sofar + onward;
    return onward < 0 || (best != null && cost >= best.cost())
        ? null
        : new Place(this, at, window, begin, way + onward - legs[at], cost);
  }

  /** The way on in seconds when all later stops, the shift and the way home hold; else -1. */
  private long keepsTheRest(Walk walk, int at) {
    long onward = -1;
    for (int i = at; i < stops.size(); i++) {
      walk.visit(stops.get(i));
      onward = onward < 0 ? walk.way() : onward;
      if (!walk.kept()) {
        return -1;
      }
    }
    boolean home = walk.homeInTime(workday);
    return home ? (onward < 0 ? walk.way() : onward) : -1;
  }

  /** What a place means: the visit's assignment, and that of the others whose times move. */
  Insertion.Inserted insert(Stop visit, Place place) {
    Map<String, Assignment> shifted = new HashMap<>();
    List<Stop> all = new ArrayList<>(stops);
    Stop added = visit.within(place.window());
    all.add(place.at(), added);
    Walk walk = before[0].copy();
    for (Stop stop : all) {
      walk.visit(stop);
      if (!stop.pinned()) {
        shifted.put(stop.id(), assignment(walk));
      }
    }
    Assignment assignment = shifted.remove(visit.id());
    stops.forEach(stop -> shifted.remove(stop.id(), stop.assigned()));
    return new Insertion.Inserted(
        assignment, Map.copyOf(shifted), Duration.ofSeconds(place.extraWay()), place.cost());
  }

  private Assignment assignment(Walk walk) {
    return new Assignment(
        workday.technicianId(),
        Instant.ofEpochSecond(walk.begin()),
        Instant.ofEpochSecond(walk.free()));
  }
}
