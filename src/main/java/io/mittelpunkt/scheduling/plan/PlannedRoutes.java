package io.mittelpunkt.scheduling.plan;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** The stops of a day as they are assigned now, by technician and in order. */
final class PlannedRoutes {
  private PlannedRoutes() {}

  /** The stops of each technician; those that nobody has are left out. */
  static Map<String, List<Stop>> of(DayProblem day, Predicate<Stop> which) {
    Map<String, List<Stop>> routes =
        day.stops().stream()
            .filter(stop -> stop.assigned() != null)
            .filter(which)
            .collect(groupingBy(stop -> assigned(stop).technicianId()));
    routes.values().forEach(route -> route.sort(Comparator.comparing(PlannedRoutes::startOf)));
    return routes;
  }

  /** The routes of all who work, without one visit. */
  static List<Route> without(String visitId, DayProblem day, Travel travel, Margins margins) {
    Map<String, List<Stop>> routes = of(day, stop -> !stop.id().equals(visitId));
    List<Route> all = new ArrayList<>();
    for (Workday workday : day.workdays()) {
      List<Stop> stops = routes.getOrDefault(workday.technicianId(), List.of());
      all.add(new Route(workday, stops, day.now(), travel, margins));
    }
    return all;
  }

  /** When a stop that somebody has begins. */
  static Instant startOf(Stop stop) {
    return assigned(stop).start();
  }

  /** The assignment of a stop that somebody has. */
  static Assignment assigned(Stop stop) {
    return Objects.requireNonNull(stop.assigned());
  }
}
