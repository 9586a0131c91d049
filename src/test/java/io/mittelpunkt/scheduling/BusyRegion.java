package io.mittelpunkt.scheduling;

import io.mittelpunkt.support.Region;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three territories of twelve technicians, whose days fill with jobs in neighbourhoods. */
final class BusyRegion {

  private static final int TERRITORIES = 3;
  private static final int TECHNICIANS = 12;
  private static final int DAYS = 14;
  private static final int MINUTES = 25;

  private record Tour(Region region, String technician, LocalDate day, double north, double east) {}

  private final JdbcTemplate jdbc;
  private final List<Region> regions = new ArrayList<>();
  private final List<Tour> tours = new ArrayList<>();
  private final Random random = new Random(7);
  private int booked;

  private BusyRegion(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  static BusyRegion in(ApplicationContext service) {
    BusyRegion busy = new BusyRegion(service.getBean(JdbcTemplate.class));
    LocalDate today =
        service.getBean(VisitWindows.class).today(java.time.ZoneId.of("Europe/Berlin"));
    for (int t = 0; t < TERRITORIES; t++) {
      Region region = Region.in(service.getBean(JdbcClient.class));
      busy.regions.add(region);
      for (int i = 0; i < TECHNICIANS; i++) {
        String technician = region.technician("line", "socket");
        for (int d = 0; d < DAYS; d++) {
          busy.tours.add(
              new Tour(
                  region,
                  technician,
                  today.plusDays(d),
                  region.middle().latitude() + busy.random.nextGaussian() * 0.04,
                  region.middle().longitude() + busy.random.nextGaussian() * 0.06));
        }
      }
    }
    return busy;
  }

  /** An address somewhere, as TMF646 has it. */
  String address(Random chance) {
    return """
        {"role":"visitAddress","@type":"GeographicAddress","streetName":"Straße %d","streetNr":"1",
        "postcode":"%s","city":"Berlin"}"""
        .formatted(chance.nextInt(1000), regions.get(chance.nextInt(TERRITORIES)).postcode());
  }

  /** Books until there are so many visits, everybody's days filling alike. */
  void bookUpTo(int visits) {
    List<Object[]> rows = new ArrayList<>();
    for (; booked < visits; booked++) {
      rows.add(row(tours.get(booked % tours.size()), booked / tours.size()));
    }
    jdbc.batchUpdate(
        """
        insert into visit (id, state, window_from, window_to, booked_at, territory_id, day,
          street, postcode, city, latitude, longitude, work, skills, expected_minutes,
          spread_minutes, technician_id, planned_from, planned_to)
        values (?, 'booked', ?, ?, now(), ?, ?, 'Weg 1', ?, 'Berlin', ?, ?, 'job', '{}', ?, 5,
          ?, ?, ?)
        """,
        rows);
    jdbc.update(
        """
        insert into day_plan (territory_id, day, version)
        select distinct territory_id, day, 1 from visit where territory_id is not null
        on conflict (territory_id, day) do update set version = day_plan.version + 1
        """);
  }

  /** The jobs of a tour lie fifty minutes apart; the first at a quarter past eight. */
  private Object[] row(Tour tour, int number) {
    OffsetDateTime start =
        tour.day()
            .atTime(LocalTime.of(8, 20).plusMinutes(50L * ((number * 3) % 8)))
            .atZone(tour.region().territory().zone())
            .toOffsetDateTime();
    OffsetDateTime window = start.withHour(start.getHour() / 2 * 2).withMinute(0);
    return new Object[] {
      "VI-bench-" + booked,
      window,
      window.plusHours(2),
      tour.region().territory().id(),
      tour.day(),
      tour.region().postcode(),
      tour.north() + random.nextGaussian() * 0.01,
      tour.east() + random.nextGaussian() * 0.015,
      MINUTES,
      tour.technician(),
      start,
      start.plusMinutes(MINUTES)
    };
  }
}
