package io.mittelpunkt.scheduling.plan.promise;

import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is booked on which day. */
final class Books {
  final SimulatedWorld world;
  private final Map<Integer, List<Stop>> days = new HashMap<>();

  Books(SimulatedWorld world) {
    this.world = world;
  }

  /** The stops of a day. */
  List<Stop> stops(int day) {
    return days.computeIfAbsent(day, d -> new ArrayList<>());
  }

  /** A day as it is planned; nobody is sick yet. */
  DayProblem day(int day, Instant now) {
    return new DayProblem(
        "region", SimulatedWorld.date(day), now, world.workdays(day), List.copyOf(stops(day)));
  }

  /** Books a visit, or moves others. */
  void book(Offer offer, Stop visit) {
    stops(offer.day()).add(visit.within(offer.window()));
    assign(offer.day(), offer.assignments());
  }

  /** Gives visits of a day other times or technicians. */
  void assign(int day, Map<String, Assignment> assignments) {
    stops(day)
        .replaceAll(
            stop -> {
              Assignment other = assignments.get(stop.id());
              return other == null ? stop : stop.with(other);
            });
  }

  /**
   * What a customer is offered.
   *
   * @param assignments his visit's and those of the visits that move with it
   */
  record Offer(int day, TimeWindow window, Map<String, Assignment> assignments) {}

  /** The windows of two hours of a day. */
  static List<TimeWindow> windows(int day) {
    List<TimeWindow> windows = new ArrayList<>();
    for (int hour = 8; hour < 18; hour += 2) {
      windows.add(
          new TimeWindow(
              SimulatedWorld.at(day, LocalTime.of(hour, 0)),
              SimulatedWorld.at(day, LocalTime.of(hour + 2, 0))));
    }
    return windows;
  }
}
