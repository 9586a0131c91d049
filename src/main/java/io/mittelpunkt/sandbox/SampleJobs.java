package io.mittelpunkt.sandbox;

import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Draws a technician's jobs of a day: at most one in each two hours of his shift, near his base,
 * with half an hour of room on each side, so that the ways between them always fit. The same day
 * gives the same jobs; the fuller it is to be, the more of them.
 */
final class SampleJobs {

  private static final List<String> STREETS =
      List.of(
          "Ahornweg",
          "Bahnhofstraße",
          "Birkenallee",
          "Dorfstraße",
          "Gartenstraße",
          "Goethestraße",
          "Hauptstraße",
          "Kastanienallee",
          "Lindenstraße",
          "Marktplatz",
          "Mühlenweg",
          "Parkstraße",
          "Ringstraße",
          "Schillerstraße",
          "Seestraße",
          "Waldweg");

  private static final List<LocalTime> WINDOWS =
      List.of(
          LocalTime.of(8, 0),
          LocalTime.of(10, 0),
          LocalTime.of(12, 0),
          LocalTime.of(14, 0),
          LocalTime.of(16, 0));

  private static final Duration TWO_HOURS = Duration.ofHours(2);
  private static final double NEAR_KM = 9;
  private static final double KM_A_DEGREE = 111.32;

  private final List<SampleArea> areas;

  SampleJobs(List<SampleArea> areas) {
    this.areas = areas;
  }

  /**
   * The jobs.
   *
   * @param fullness which share of the windows has one, 0 to 1
   */
  List<SampleJob> of(SampleTechnician technician, double fullness) {
    List<SampleArea> near = near(technician);
    List<SampleJob> jobs = new ArrayList<>();
    for (LocalTime begins : WINDOWS) {
      Instant from = technician.day().atTime(begins).atZone(HomeZone.ID).toInstant();
      TimeWindow window = new TimeWindow(from, from.plus(TWO_HOURS));
      SplittableRandom random =
          new SplittableRandom(
              31L * technician.id().hashCode()
                  + 1_000_003L * technician.day().toEpochDay()
                  + begins.getHour());
      boolean inShift =
          !window.from().isBefore(technician.shift().from())
              && !window.to().isAfter(technician.shift().to());
      if (inShift && random.nextDouble() < fullness) {
        jobs.add(job(technician, window, near.get(random.nextInt(near.size())), random));
      }
    }
    return jobs;
  }

  private static SampleJob job(
      SampleTechnician technician, TimeWindow window, SampleArea area, SplittableRandom random) {
    Instant start = window.from().plus(Duration.ofMinutes(30 + 5 * random.nextInt(3)));
    Instant end = start.plus(Duration.ofMinutes(30 + 5 * random.nextInt(5)));
    boolean measuring = technician.skills().contains("measuring") && random.nextBoolean();
    return new SampleJob(
        "NJ-%s-%s-%d"
            .formatted(
                technician.day(),
                technician.id(),
                WINDOWS.indexOf(window.from().atZone(HomeZone.ID).toLocalTime()) + 1),
        technician,
        window,
        new TimeWindow(start, end),
        area,
        STREETS.get(random.nextInt(STREETS.size())) + " " + (1 + random.nextInt(80)),
        new GeoPoint(
            area.place().latitude() + random.nextDouble(-0.006, 0.006),
            area.place().longitude() + random.nextDouble(-0.01, 0.01)),
        measuring ? "measuring" : "cabinet",
        measuring ? Set.of("line", "measuring") : Set.of("line"));
  }

  /** The areas of his territory near his base, or the nearest one. */
  private List<SampleArea> near(SampleTechnician technician) {
    List<SampleArea> own =
        areas.stream().filter(it -> it.territory().equals(technician.territory())).toList();
    List<SampleArea> near =
        own.stream().filter(it -> km(it.place(), technician.base()) < NEAR_KM).toList();
    return near.isEmpty()
        ? own.stream()
            .min(Comparator.comparingDouble(it -> km(it.place(), technician.base())))
            .stream()
            .toList()
        : near;
  }

  private static double km(GeoPoint one, GeoPoint other) {
    double north = one.latitude() - other.latitude();
    double east = (one.longitude() - other.longitude()) * Math.cos(Math.toRadians(one.latitude()));
    return KM_A_DEGREE * Math.hypot(north, east);
  }
}
