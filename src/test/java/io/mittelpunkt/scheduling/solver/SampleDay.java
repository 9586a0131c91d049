package io.mittelpunkt.scheduling.solver;

import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.scheduling.plan.Travel;
import io.mittelpunkt.scheduling.plan.Workday;
import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A winter day along a straight road, where a tenth of a degree takes ten minutes. */
final class SampleDay {

  static final LocalDate DAY = LocalDate.of(2027, 1, 12);

  /** By longitude alone, at every hour. */
  static final Travel ROAD =
      new Travel() {
        @Override
        public Duration between(GeoPoint from, GeoPoint to, Instant departure) {
          return Duration.ofSeconds(Math.round(Math.abs(from.longitude() - to.longitude()) * 6000));
        }

        @Override
        public double kilometres(GeoPoint from, GeoPoint to) {
          return Math.abs(from.longitude() - to.longitude()) * 100;
        }
      };

  private SampleDay() {}

  static Instant at(String time) {
    return Instant.parse(DAY + "T" + time + ":00Z");
  }

  static TimeWindow window(String from, String to) {
    return new TimeWindow(at(from), at(to));
  }

  static GeoPoint place(double longitude) {
    return new GeoPoint(50, longitude);
  }

  static Workday technician(String id, String... skills) {
    return technician(id, 8, skills);
  }

  static Workday technician(String id, double home, String... skills) {
    return new Workday(id, Set.of(skills), Set.of("de"), place(home), window("08:00", "16:00"));
  }

  static Stop visit(String id, double longitude, String from, String to) {
    return new Stop(
        id,
        place(longitude),
        Set.of(),
        Duration.ofMinutes(60),
        Duration.ofMinutes(15),
        window(from, to),
        1,
        null,
        null,
        false,
        false,
        null);
  }

  static Stop assigned(
      Stop stop, String technician, String start, boolean announced, boolean pinned) {
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
        announced,
        pinned,
        new Assignment(technician, at(start), at(start).plus(stop.service())));
  }

  static Stop needing(Stop stop, int urgency, @Nullable String language, String... skills) {
    return new Stop(
        stop.id(),
        stop.place(),
        Set.of(skills),
        stop.service(),
        stop.spread(),
        stop.window(),
        urgency,
        language,
        stop.preferredTechnician(),
        stop.announced(),
        stop.pinned(),
        stop.assigned());
  }

  static DayProblem day(String now, List<Workday> workdays, Stop... stops) {
    return new DayProblem("north", DAY, at(now), workdays, List.of(stops));
  }

  /** Technicians and visits at random places of a region of an hour's drive. */
  static DayProblem random(int technicians, int visits, long seed) {
    Random random = new Random(seed);
    List<Workday> workdays = new ArrayList<>();
    for (int number = 0; number < technicians; number++) {
      workdays.add(
          new Workday(
              "technician-" + number,
              number % 3 == 0 ? Set.of("copper") : Set.of("copper", "fibre"),
              number % 4 == 0 ? Set.of("de", "tr") : Set.of("de"),
              somewhere(random),
              window("07:00", "16:30")));
    }
    List<Stop> stops = new ArrayList<>();
    for (int number = 0; number < visits; number++) {
      Instant from = at("07:00").plus(Duration.ofHours(2 * random.nextInt(4)));
      stops.add(
          new Stop(
              "visit-" + number,
              somewhere(random),
              Set.of(random.nextInt(3) == 0 ? "fibre" : "copper"),
              Duration.ofMinutes(30 + 15 * random.nextInt(3)),
              Duration.ofMinutes(10),
              new TimeWindow(from, from.plus(Duration.ofHours(2))),
              1 + random.nextInt(12) / 10,
              random.nextInt(10) == 0 ? "tr" : null,
              null,
              false,
              false,
              null));
    }
    return new DayProblem("north", DAY, at("05:00"), workdays, stops);
  }

  private static GeoPoint somewhere(Random random) {
    return new GeoPoint(50 + random.nextDouble() * 0.4, 8 + random.nextDouble() * 0.6);
  }
}
