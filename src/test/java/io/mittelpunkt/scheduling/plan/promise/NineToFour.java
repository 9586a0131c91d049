package io.mittelpunkt.scheduling.plan.promise;

import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.scheduling.plan.Travel;
import io.mittelpunkt.scheduling.plan.Workday;
import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * As today: a day, 'between 9 and 16', first come first served. Whoever can do the work and has
 * fewest minutes gets it, as long as his visits and 20 minutes for each way fit into his shift. He
 * himself drives to the nearest next.
 */
final class NineToFour implements Policy {
  private static final Duration WAY = Duration.ofMinutes(20);
  private final Travel travel;

  NineToFour(Travel travel) {
    this.travel = travel;
  }

  @Override
  public String name() {
    return "nine-to-four";
  }

  @Override
  public List<Books.Offer> offers(Books books, Request request) {
    List<Books.Offer> offers = new ArrayList<>();
    for (int day = request.day() + 1; day <= request.day() + Chances.DAYS_AHEAD; day++) {
      TimeWindow window =
          new TimeWindow(
              SimulatedWorld.at(day, LocalTime.of(9, 0)),
              SimulatedWorld.at(day, LocalTime.of(16, 0)));
      DayProblem problem = books.day(day, request.at());
      int of = day;
      place(problem.workdays(), loads(problem.stops()), request.stop().within(window))
          .ifPresent(
              one -> offers.add(new Books.Offer(of, window, Map.of(request.stop().id(), one))));
    }
    return offers;
  }

  @Override
  public Map<String, Assignment> morning(DayProblem day) {
    Map<String, Duration> loads = loads(day.stops());
    List<String> present = day.workdays().stream().map(Workday::technicianId).toList();
    Map<String, Assignment> moved = new HashMap<>();
    for (Stop stop : day.stops()) {
      if (stop.assigned() != null && present.contains(stop.assigned().technicianId())) {
        continue;
      }
      place(day.workdays(), loads, stop)
          .ifPresent(
              one -> {
                moved.put(stop.id(), one);
                loads.merge(one.technicianId(), load(stop), Duration::plus);
              });
    }
    return moved;
  }

  @Override
  public Stop next(GeoPoint place, List<Stop> planned) {
    return planned.stream()
        .min(
            Comparator.<Stop>comparingDouble(stop -> travel.kilometres(place, stop.place()))
                .thenComparing(Stop::id))
        .orElseThrow();
  }

  private static Duration load(Stop stop) {
    return stop.service().plus(WAY);
  }

  private static Map<String, Duration> loads(List<Stop> stops) {
    Map<String, Duration> loads = new HashMap<>();
    for (Stop stop : stops) {
      if (stop.assigned() != null) {
        loads.merge(stop.assigned().technicianId(), load(stop), Duration::plus);
      }
    }
    return loads;
  }

  private static Optional<Assignment> place(
      List<Workday> workdays, Map<String, Duration> loads, Stop stop) {
    return workdays.stream()
        .filter(one -> one.skills().containsAll(stop.skills()))
        .filter(
            one ->
                loads
                        .getOrDefault(one.technicianId(), Duration.ZERO)
                        .plus(load(stop))
                        .compareTo(one.shift().length())
                    <= 0)
        .min(
            Comparator.<Workday, Duration>comparing(
                    one -> loads.getOrDefault(one.technicianId(), Duration.ZERO))
                .thenComparing(Workday::technicianId))
        .map(
            one -> {
              Instant start =
                  stop.window().from().plus(loads.getOrDefault(one.technicianId(), Duration.ZERO));
              return new Assignment(one.technicianId(), start, start.plus(stop.service()));
            });
  }
}
