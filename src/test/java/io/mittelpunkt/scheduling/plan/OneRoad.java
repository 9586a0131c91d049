package io.mittelpunkt.scheduling.plan;

import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A world with one straight road, on which a minute's way is a hundredth of a degree east. */
final class OneRoad implements Travel {
  static final LocalDate DAY = LocalDate.of(2027, 3, 2);

  @Override
  public Duration between(GeoPoint from, GeoPoint to, Instant departure) {
    return Duration.ofMinutes(Math.round(Math.abs(from.longitude() - to.longitude()) * 100));
  }

  @Override
  public double kilometres(GeoPoint from, GeoPoint to) {
    return between(from, to, Instant.EPOCH).toMinutes();
  }

  static GeoPoint minute(int minute) {
    return new GeoPoint(52, minute / 100.0);
  }

  static Instant at(String time) {
    return Instant.parse(DAY + "T" + time + ":00Z");
  }

  static TimeWindow window(String from, String to) {
    return new TimeWindow(at(from), at(to));
  }

  /** Half an hour's work without a spread. */
  static Stop stop(String id, int minute, TimeWindow window) {
    return new Stop(
        id,
        minute(minute),
        Set.of("line"),
        Duration.ofMinutes(30),
        Duration.ZERO,
        window,
        1,
        null,
        null,
        false,
        false,
        null);
  }

  static Stop planned(Stop stop, String technician, String start, String end) {
    return stop.with(new Assignment(technician, at(start), at(end)));
  }

  static Stop pinned(Stop stop) {
    return new Stop(
        stop.id(),
        stop.place(),
        stop.skills(),
        stop.service(),
        stop.spread(),
        stop.window(),
        stop.urgency(),
        null,
        null,
        false,
        true,
        stop.assigned());
  }

  static Stop spread(Stop stop, int minutes) {
    return new Stop(
        stop.id(),
        stop.place(),
        stop.skills(),
        stop.service(),
        Duration.ofMinutes(minutes),
        stop.window(),
        stop.urgency(),
        null,
        null,
        false,
        stop.pinned(),
        stop.assigned());
  }

  static Workday workday(String id, String from, String to, String... skills) {
    return new Workday(id, Set.of(skills), Set.of("de"), minute(0), window(from, to));
  }

  static DayProblem day(List<Workday> workdays, Stop... stops) {
    return day("00:00", workdays, stops);
  }

  static DayProblem day(String now, List<Workday> workdays, Stop... stops) {
    return new DayProblem("north", DAY, at(now), workdays, List.of(stops));
  }
}
