package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.Stop;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a day as it runs: work that takes longer than planned is planned to take longer. */
@Component
class RunningDays {

  private final DayBook dayBook;
  private final Visits visits;

  RunningDays(DayBook dayBook, Visits visits) {
    this.dayBook = dayBook;
    this.visits = visits;
  }

  @Transactional(readOnly = true)
  public RunningDay of(Territory territory, LocalDate day) {
    long version = dayBook.version(territory.id(), day);
    DayProblem problem = dayBook.of(territory, day);
    Map<String, Visit> rows =
        visits.ofDay(territory.id(), day).stream()
            .collect(Collectors.toMap(Visit::id, Function.identity()));
    List<Stop> stops = problem.stops().stream().filter(it -> rows.containsKey(it.id())).toList();
    return new RunningDay(
        version,
        problem.stops(),
        new DayProblem(
            problem.territoryId(),
            problem.day(),
            problem.now(),
            problem.workdays(),
            stops.stream().map(it -> asItRuns(it, rows.get(it.id()), problem.now())).toList()),
        ids(rows, Set.of(State.ON_THE_WAY, State.BEGUN)),
        ids(rows, Set.of(State.BOOKED)));
  }

  private static Set<String> ids(Map<String, Visit> rows, Set<State> states) {
    return rows.values().stream()
        .filter(it -> states.contains(it.state()))
        .map(Visit::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whoever works longer than expected is thought to need half the spread from now on. */
  private static Stop asItRuns(Stop stop, Visit row, Instant now) {
    Instant begun = row.progress().arrivedAt();
    Assignment planned = stop.assigned();
    if (row.state() != State.BEGUN || begun == null || planned == null) {
      return stop;
    }
    Instant expected = begun.plus(stop.service());
    Instant atLeast = now.plus(stop.spread().dividedBy(2));
    Instant end = expected.isAfter(atLeast) ? expected : atLeast;
    return new Stop(
        stop.id(),
        stop.place(),
        stop.skills(),
        Duration.between(begun, end),
        stop.spread(),
        stop.window(),
        stop.urgency(),
        stop.language(),
        stop.preferredTechnician(),
        stop.announced(),
        stop.pinned(),
        new Assignment(planned.technicianId(), begun, end));
  }
}
