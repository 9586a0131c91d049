package io.mittelpunkt.support;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.escalation.WorkingDays;
import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.HomeZone;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A territory of a test's own: with one postcode that no other test has, and the technicians that
 * the test hires. Its public holidays are Berlin's, its middle lies in Berlin.
 *
 * @param territory the territory
 * @param postcode its one postcode
 * @param middle the middle of that postcode's area
 */
public record Region(JdbcClient jdbc, Territory territory, String postcode, GeoPoint middle) {

  private static final GeoPoint BERLIN = new GeoPoint(52.5200, 13.4050);

  /** A new one without technicians. */
  public static Region in(JdbcClient jdbc) {
    Territory territory = new Territory("T-" + UUID.randomUUID(), "Test region", "be", HomeZone.ID);
    jdbc.sql("insert into territory (id, name, state, zone) values (?, ?, ?, ?)")
        .params(territory.id(), territory.name(), territory.state(), territory.zone().getId())
        .update();
    return new Region(jdbc, territory, freshPostcode(jdbc, territory), BERLIN);
  }

  /** From a stretch of numbers that neither samples nor other tests use. */
  private static String freshPostcode(JdbcClient jdbc, Territory territory) {
    while (true) {
      String postcode = Integer.toString(ThreadLocalRandom.current().nextInt(60_000, 90_000));
      if (jdbc.sql(
                  """
                  insert into territory_postcode (prefix, territory_id, latitude, longitude)
                  values (?, ?, ?, ?) on conflict (prefix) do nothing
                  """)
              .params(postcode, territory.id(), BERLIN.latitude(), BERLIN.longitude())
              .update()
          == 1) {
        return postcode;
      }
    }
  }

  /** An address in it. */
  public PostalAddress address(String street) {
    return new PostalAddress(street, postcode, "Berlin");
  }

  /** Hires somebody who speaks German and works from 8 to 16 on every day of the week. */
  public String technician(String... skills) {
    String id = technicianWithoutShift(skills);
    for (DayOfWeek weekday : DayOfWeek.values()) {
      shift(id, weekday, LocalTime.of(8, 0), LocalTime.of(16, 0));
    }
    return id;
  }

  /** Hires somebody who speaks German and has no shift yet. */
  public String technicianWithoutShift(String... skills) {
    String id = "TE-" + UUID.randomUUID();
    jdbc.sql(
            """
            insert into technician
              (id, name, territory_id, latitude, longitude, skills, languages)
            values (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            id,
            "Timo Test",
            territory.id(),
            middle.latitude(),
            middle.longitude(),
            skills,
            new String[] {"de"})
        .update();
    return id;
  }

  /** Sets when a technician works on a weekday. */
  public Region shift(String technicianId, DayOfWeek weekday, LocalTime starts, LocalTime ends) {
    jdbc.sql(
            """
            insert into technician_shift (technician_id, weekday, starts, ends) values (?, ?, ?, ?)
            on conflict (technician_id, weekday)
              do update set starts = excluded.starts, ends = excluded.ends
            """)
        .params(technicianId, weekday.getValue(), starts, ends)
        .update();
    return this;
  }

  /** Gives a technician a name and languages. */
  public Region called(String technicianId, String name, String... languages) {
    jdbc.sql("update technician set name = ?, languages = ? where id = ?")
        .params(name, languages, technicianId)
        .update();
    return this;
  }

  /** The first day after another on which the region's technicians work. */
  public LocalDate workdayAfter(LocalDate day) {
    LocalDate next = day.plusDays(1);
    while (WorkingDays.isHoliday(next, territory.state())) {
      next = next.plusDays(1);
    }
    return next;
  }
}
