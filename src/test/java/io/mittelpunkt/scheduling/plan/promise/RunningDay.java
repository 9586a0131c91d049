package io.mittelpunkt.scheduling.plan.promise;

import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.ProjectArrivals;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.scheduling.plan.Taps;
import io.mittelpunkt.scheduling.plan.Workday;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the operator knows of a running day, and what he told his customers. */
final class RunningDay {
  private static final Duration TOLD_BEFORE = Duration.ofHours(1);
  private final DayProblem booked;
  private final List<Workday> present;
  private final ProjectArrivals arrivals;
  private final Tally tally = new Tally();
  private final Map<String, Stop> stops = new LinkedHashMap<>();
  private final Set<String> over = new HashSet<>();
  private final Set<String> told = new HashSet<>();
  private final Map<String, Instant> onTheWay = new HashMap<>();
  private final Map<String, Instant> begun = new HashMap<>();
  private final Map<String, Instant> ended = new HashMap<>();

  RunningDay(DayProblem booked, List<Workday> present, ProjectArrivals arrivals) {
    this.booked = booked;
    this.present = present;
    this.arrivals = arrivals;
    booked.stops().forEach(stop -> stops.put(stop.id(), stop));
    tally.booked = stops.size();
  }

  Tally tally() {
    return tally;
  }

  /** The day as the planner gets it: what is open, and the last that each technician did. */
  DayProblem problem(Instant now) {
    List<Stop> open = stops.values().stream().filter(one -> !over.contains(one.id())).toList();
    return new DayProblem(booked.territoryId(), booked.day(), now, present, open);
  }

  Situation situation() {
    return new Situation(
        arrivals,
        new Taps(Map.copyOf(onTheWay), Map.copyOf(begun), Map.copyOf(ended), Duration.ZERO));
  }

  void assign(Map<String, Assignment> assignments) {
    assignments.forEach(
        (id, other) ->
            stops.computeIfPresent(id, (i, stop) -> stop.pinned() ? stop : stop.with(other)));
  }

  /** Who is not yet on the way to whom, in the order of the plan. */
  List<Stop> waitingFor(String technicianId) {
    return stops.values().stream()
        .filter(one -> !one.pinned() && !over.contains(one.id()) && one.assigned() != null)
        .filter(one -> one.assigned().technicianId().equals(technicianId))
        .sorted(Comparator.comparing((Stop one) -> one.assigned().start()).thenComparing(Stop::id))
        .toList();
  }

  /** The rule of every policy: who will be late is told; what nobody can make is given up. */
  void tellAndGiveUp(Instant now) {
    DayProblem problem = problem(now);
    Map<String, Instant> starts = arrivals.expectedStarts(problem, situation().taps());
    for (Stop stop : problem.stops()) {
      if (begun.containsKey(stop.id())) {
        continue;
      }
      Instant start = starts.get(stop.id());
      boolean soon = !now.plus(TOLD_BEFORE).isBefore(stop.window().from());
      if (start == null && soon) {
        giveUp(stop, now);
      } else if (start != null && !stop.pinned() && tooLate(stop, start, workday(stop))) {
        giveUp(stop, now);
      } else if (start != null && !start.isBefore(stop.window().to())) {
        tell(stop, now);
      }
    }
  }

  private void tell(Stop stop, Instant now) {
    if (now.isBefore(stop.window().to())) {
      told.add(stop.id());
    }
  }

  /** Whether a technician would work too long for a visit. */
  boolean tooLate(Stop stop, Instant start, Workday workday) {
    return start.plus(stop.service()).isAfter(workday.shift().to().plus(Chances.OVERTIME));
  }

  private void giveUp(Stop stop, Instant now) {
    over.add(stop.id());
    tally.cancelled++;
    tally.announced += now.isBefore(stop.window().from()) ? 1 : 0;
  }

  void onTheWay(Stop stop, Crew crew, Instant now, Instant expected) {
    onTheWay.put(stop.id(), now);
    pin(stop, crew, expected, expected.plus(stop.service()));
  }

  void begin(Stop stop, Crew crew, Instant at) {
    begun.put(stop.id(), at);
    pin(stop, crew, at, at.plus(stop.service()));
    boolean inside = at.isBefore(stop.window().to());
    tally.inside += inside ? 1 : 0;
    tally.late += inside ? 0 : 1;
    tally.lateTold += !inside && told.contains(stop.id()) ? 1 : 0;
  }

  void end(Stop stop, Crew crew, Instant began, Instant at) {
    ended.put(stop.id(), at);
    tally.made++;
    pin(stop, crew, began, at);
    if (crew.last != null) {
      over.add(crew.last.id());
    }
    crew.last = stop;
  }

  private void pin(Stop stop, Crew crew, Instant from, Instant to) {
    Assignment actual = new Assignment(crew.workday.technicianId(), from, to);
    stops.put(stop.id(), Days.pinned(stop, actual));
  }

  private Workday workday(Stop stop) {
    @Nullable Assignment assigned = stop.assigned();
    return present.stream()
        .filter(one -> assigned != null && one.technicianId().equals(assigned.technicianId()))
        .findFirst()
        .orElseThrow();
  }
}
