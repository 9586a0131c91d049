package io.mittelpunkt.scheduling.plan.promise;

import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.ProjectArrivals;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.scheduling.plan.Workday;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * A day as it happens: technicians set out, arrive and end; the operator looks every ten minutes.
 */
final class SimulatedDay {
  private final SimulatedWorld world;
  private final Policy policy;
  private final Map<String, Request> requests;
  private final double ways;
  private final int day;
  private final RunningDay running;
  private final Map<String, Crew> crews = new LinkedHashMap<>();
  private final PriorityQueue<Event> events =
      new PriorityQueue<>(Comparator.comparing(Event::at).thenComparingInt(Event::number));
  private int number;

  private record Event(Instant at, int number, Runnable happens) {}

  /**
   * Makes one.
   *
   * @param ways by how much every way takes longer: a storm
   */
  SimulatedDay(Books books, Policy policy, Map<String, Request> requests, int day, double ways) {
    this.world = books.world;
    this.policy = policy;
    this.requests = requests;
    this.day = day;
    this.ways = ways;
    List<Workday> present =
        world.workdays(day).stream().filter(one -> !world.sick(day, one.technicianId())).toList();
    present.forEach(one -> crews.put(one.technicianId(), new Crew(one)));
    DayProblem booked = books.day(day, SimulatedWorld.at(day, LocalTime.of(7, 0)));
    this.running = new RunningDay(booked, present, new ProjectArrivals(world.travel));
  }

  /** Lets it happen; what came of it. */
  Tally run() {
    running.assign(policy.morning(running.problem(SimulatedWorld.at(day, LocalTime.of(7, 0)))));
    Instant end = SimulatedWorld.at(day, LocalTime.of(19, 0));
    for (Instant at = SimulatedWorld.at(day, LocalTime.of(7, 0));
        at.isBefore(end);
        at = at.plus(Chances.LOOK)) {
      Instant now = at;
      add(at, () -> look(now));
    }
    crews.values().forEach(crew -> add(crew.free, () -> setOut(crew, crew.free)));
    while (!events.isEmpty()) {
      events.poll().happens().run();
    }
    crews.values().forEach(this::home);
    return running.tally();
  }

  private void add(Instant at, Runnable happens) {
    events.add(new Event(at, number++, happens));
  }

  private void look(Instant now) {
    DayProblem problem = running.problem(now);
    Map<String, Assignment> other = policy.replan(problem, running.situation());
    running.assign(other);
    running.tellAndGiveUp(now);
    crews.values().stream().filter(crew -> crew.idle(now)).forEach(crew -> setOut(crew, now));
  }

  /** Whoever is idle goes to his next stop, early enough for its window. */
  private void setOut(Crew crew, Instant now) {
    List<Stop> planned = running.waitingFor(crew.workday.technicianId());
    if (!crew.idle(now) || planned.isEmpty()) {
      return;
    }
    Stop next = policy.next(crew.place, planned);
    Duration expected = world.travel.between(crew.place, next.place(), now);
    Instant out = next.window().from().minus(expected);
    if (out.isAfter(now)) {
      add(out, () -> setOut(crew, out));
      return;
    }
    if (running.tooLate(next, now.plus(expected), crew.workday)) {
      // The next look finds somebody else, or gives it up.
      return;
    }
    Request request = requests.get(next.id());
    Instant there = now.plus(took(expected, request.wayFactor()));
    running.tally().kilometres += world.travel.kilometres(crew.place, next.place());
    running.onTheWay(next, crew, now, later(now.plus(expected), next.window().from()));
    crew.busyWith = next;
    crew.worked = true;
    Instant begin = later(there, next.window().from());
    add(begin, () -> running.begin(next, crew, begin));
    Instant end = begin.plus(request.takes());
    add(end, () -> end(crew, next, begin, end));
  }

  private void end(Crew crew, Stop stop, Instant begin, Instant end) {
    running.end(stop, crew, begin, end);
    crew.busyWith = null;
    crew.place = stop.place();
    crew.free = end;
    setOut(crew, end);
  }

  private void home(Crew crew) {
    if (crew.worked) {
      running.tally().kilometres += world.travel.kilometres(crew.place, crew.workday.base());
    }
  }

  private Duration took(Duration expected, double factor) {
    return Duration.ofSeconds(Math.round(expected.toSeconds() * factor * ways));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
