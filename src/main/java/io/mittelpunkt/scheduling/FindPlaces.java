package io.mittelpunkt.scheduling;

import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.scheduling.plan.WindowFinder;
import io.mittelpunkt.scheduling.plan.WindowFinder.Candidate;
import io.mittelpunkt.scheduling.plan.Workday;
import io.mittelpunkt.shared.TimeWindow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds who could come in which window of a day: first among those who speak the customer's
 * language, then among all.
 */
@Component
class FindPlaces {

  private final WindowFinder finder;

  FindPlaces(WindowFinder finder) {
    this.finder = finder;
  }

  /** The windows that can be kept, one candidate each. */
  List<Candidate> in(DayProblem day, Stop visit, List<TimeWindow> windows) {
    Map<TimeWindow, Candidate> found = new LinkedHashMap<>();
    for (DayProblem circle : circles(day, visit)) {
      List<TimeWindow> left = windows.stream().filter(it -> !found.containsKey(it)).toList();
      if (!left.isEmpty()) {
        finder.find(circle, visit, left).forEach(it -> found.putIfAbsent(it.window(), it));
      }
    }
    return List.copyOf(found.values());
  }

  private static List<DayProblem> circles(DayProblem day, Stop visit) {
    List<DayProblem> circles = new ArrayList<>();
    if (visit.language() != null) {
      circles.add(only(day, it -> it.languages().contains(visit.language())));
    }
    circles.removeIf(it -> it.workdays().isEmpty());
    circles.add(day);
    return circles;
  }

  private static DayProblem only(DayProblem day, Predicate<Workday> who) {
    List<Workday> workdays = day.workdays().stream().filter(who).toList();
    Set<String> ids = workdays.stream().map(Workday::technicianId).collect(Collectors.toSet());
    return new DayProblem(
        day.territoryId(),
        day.day(),
        day.now(),
        workdays,
        day.stops().stream()
            .filter(it -> it.assigned() != null && ids.contains(it.assigned().technicianId()))
            .toList());
  }
}
