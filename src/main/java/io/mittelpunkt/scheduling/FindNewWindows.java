package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.PlanAgain.Change;
import io.mittelpunkt.scheduling.plan.PlanAgain.Changes;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.scheduling.plan.WindowFinder.Candidate;
import io.mittelpunkt.shared.TimeWindow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds another window for each visit that nobody can make inside its own: the earliest day, and of
 * that what suits the plan best. No two are given the same place.
 */
@Component
class FindNewWindows {

  private final DayBook dayBook;
  private final FindPlaces findPlaces;
  private final VisitWindows windows;
  private final VisitSettings settings;

  FindNewWindows(
      DayBook dayBook, FindPlaces findPlaces, VisitWindows windows, VisitSettings settings) {
    this.dayBook = dayBook;
    this.findPlaces = findPlaces;
    this.windows = windows;
    this.settings = settings;
  }

  /**
   * Finds them.
   *
   * @param planned the day that was planned
   * @param changes what its new plan changes
   * @param told the changes that somebody is told of
   * @return by the visit's id; who fits nowhere is not in it
   */
  Map<String, OfferedWindow> of(
      Territory territory, DayProblem planned, Changes changes, List<Change> told) {
    List<Stop> left =
        told.stream()
            .filter(it -> it.after() == null)
            .map(Change::stop)
            .sorted(Comparator.comparing(Stop::urgency).reversed().thenComparing(Stop::id))
            .toList();
    if (left.isEmpty()) {
      return Map.of();
    }
    List<DayProblem> days =
        new ArrayList<>(dayBook.of(territory, planned.day(), settings.searchDays()));
    Map<String, Assignment> changed = new HashMap<>(changes.quiet());
    told.stream()
        .filter(it -> it.after() != null)
        .forEach(it -> changed.put(it.stop().id(), it.after()));
    days.set(0, with(without(planned, left), changed));
    Map<String, OfferedWindow> found = new HashMap<>();
    left.forEach(stop -> find(territory, days, stop).ifPresent(it -> found.put(stop.id(), it)));
    return found;
  }

  private Optional<OfferedWindow> find(Territory territory, List<DayProblem> days, Stop stop) {
    for (int i = 0; i < days.size(); i++) {
      DayProblem day = days.get(i);
      List<TimeWindow> open = windows.open(day.day(), territory.zone());
      Optional<Candidate> place =
          open.isEmpty() || day.workdays().isEmpty()
              ? Optional.empty()
              : findPlaces.in(day, stop.within(open.get(0)), open).stream().findFirst();
      if (place.isPresent()) {
        days.set(i, taken(day, stop, place.get()));
        return Optional.of(
            new OfferedWindow(place.get().window(), place.get().inserted().assignment()));
      }
    }
    return Optional.empty();
  }

  private static DayProblem taken(DayProblem day, Stop stop, Candidate place) {
    List<Stop> stops = new ArrayList<>(with(day, place.inserted().shifted()).stops());
    stops.add(stop.within(place.window()).with(place.inserted().assignment()));
    return as(day, stops);
  }

  private static DayProblem without(DayProblem day, List<Stop> left) {
    List<String> ids = left.stream().map(Stop::id).toList();
    return as(day, day.stops().stream().filter(it -> !ids.contains(it.id())).toList());
  }

  private static DayProblem with(DayProblem day, Map<String, Assignment> changed) {
    return as(
        day,
        day.stops().stream()
            .map(it -> changed.containsKey(it.id()) ? it.with(changed.get(it.id())) : it)
            .toList());
  }

  private static DayProblem as(DayProblem day, List<Stop> stops) {
    return new DayProblem(day.territoryId(), day.day(), day.now(), day.workdays(), stops);
  }
}
