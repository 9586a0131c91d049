package io.mittelpunkt.scheduling.plan.promise;

import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.Insertion;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.scheduling.plan.Workday;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Small questions about a day. */
final class Days {
  private Days() {}

  /** The day with other assignments; pinned stops stay. */
  static DayProblem with(DayProblem day, Map<String, Assignment> assignments) {
    List<Stop> stops =
        day.stops().stream()
            .map(
                stop ->
                    stop.pinned() || !assignments.containsKey(stop.id())
                        ? stop
                        : stop.with(assignments.get(stop.id())))
            .toList();
    return new DayProblem(day.territoryId(), day.day(), day.now(), day.workdays(), stops);
  }

  /** The stop with what happened, or is happening. */
  static Stop pinned(Stop stop, Assignment actual) {
    return new Stop(
        stop.id(),
        stop.place(),
        stop.skills(),
        stop.service(),
        stop.spread(),
        stop.window(),
        stop.urgency(),
        stop.language(),
        stop.preferredTechnician(),
        stop.announced(),
        true,
        actual);
  }

  /** The day with nobody for some stops. */
  static DayProblem leaving(List<String> out, DayProblem day) {
    List<Stop> stops =
        day.stops().stream()
            .map(stop -> out.contains(stop.id()) ? stop.within(stop.window()) : stop)
            .toList();
    return new DayProblem(day.territoryId(), day.day(), day.now(), day.workdays(), stops);
  }

  /** The day with everybody working as long as he would to keep a visit. */
  static DayProblem overtime(DayProblem day) {
    List<Workday> longer =
        day.workdays().stream()
            .map(
                one ->
                    new Workday(
                        one.technicianId(),
                        one.skills(),
                        one.languages(),
                        one.base(),
                        new TimeWindow(
                            one.shift().from(), one.shift().to().plus(Chances.OVERTIME))))
            .toList();
    return new DayProblem(day.territoryId(), day.day(), day.now(), longer, day.stops());
  }

  /** The day with later ends of the windows of those whom nobody has. */
  static DayProblem later(DayProblem day, Duration by) {
    List<Stop> open = open(day);
    List<Stop> stops =
        day.stops().stream()
            .map(
                stop ->
                    open.contains(stop)
                        ? stop.within(
                            new TimeWindow(stop.window().from(), stop.window().to().plus(by)))
                        : stop)
            .toList();
    return new DayProblem(day.territoryId(), day.day(), day.now(), day.workdays(), stops);
  }

  /** The stops that nobody present has. */
  static List<Stop> open(DayProblem day) {
    Set<String> present =
        day.workdays().stream().map(Workday::technicianId).collect(Collectors.toSet());
    return day.stops().stream()
        .filter(one -> one.assigned() == null || !present.contains(one.assigned().technicianId()))
        .toList();
  }

  /** Gives each stop that nobody has to somebody if it fits; what changes. */
  static Map<String, Assignment> fill(DayProblem day, Insertion insertion) {
    Map<String, Assignment> changed = new HashMap<>();
    for (Stop stop : open(day)) {
      insertion
          .into(with(day, changed), stop)
          .ifPresent(
              one -> {
                changed.putAll(one.shifted());
                changed.put(stop.id(), one.assignment());
              });
    }
    return changed;
  }
}
