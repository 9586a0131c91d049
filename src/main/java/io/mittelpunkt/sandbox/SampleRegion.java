package io.mittelpunkt.sandbox;

import io.mittelpunkt.shared.HomeZone;
import java.sql.Time;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The demo's region: Berlin and what lies around it, by real postcodes with the plausible middles
 * of their areas, and 36 technicians. Whatever was changed since the first start stays changed.
 */
@OnlyInDemo
@Component
class SampleRegion {

  private static final List<Object[]> TERRITORIES =
      List.of(
          new Object[] {"berlin-north", "Berlin-Nord", "be", HomeZone.ID.getId()},
          new Object[] {"berlin-south", "Berlin-Süd", "be", HomeZone.ID.getId()},
          new Object[] {"around-berlin", "Berliner Umland", "bb", HomeZone.ID.getId()});

  /** From when until when, and on which days of the week; 1 is Monday. */
  private record Week(int starts, int ends, int firstDay, int lastDay) {}

  private static final Map<String, Week> WEEKS =
      Map.of(
          "early", new Week(8, 16, 1, 5),
          "late", new Week(10, 18, 1, 5),
          "saturday", new Week(8, 16, 2, 6),
          "four", new Week(8, 16, 1, 4),
          "morning", new Week(8, 13, 1, 5));

  private final JdbcTemplate jdbc;

  SampleRegion(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void found() {
    jdbc.batchUpdate(
        "insert into territory (id, name, state, zone) values (?, ?, ?, ?) on conflict do nothing",
        TERRITORIES);
    jdbc.batchUpdate(
        """
        insert into territory_postcode (prefix, territory_id, latitude, longitude)
        values (?, ?, ?, ?) on conflict do nothing
        """,
        SampleArea.all().stream()
            .map(
                it ->
                    new Object[] {
                      it.prefix(), it.territory(), it.place().latitude(), it.place().longitude()
                    })
            .toList());
    List<Map<String, String>> technicians = SampleTable.rows("technicians.csv");
    jdbc.batchUpdate(
        """
        insert into technician
          (id, name, territory_id, latitude, longitude, skills, languages)
        values (?, ?, ?, ?, ?, string_to_array(?, ' '), string_to_array(?, ' '))
        on conflict do nothing
        """,
        technicians.stream().map(SampleRegion::technician).toList());
    jdbc.batchUpdate(
        """
        insert into technician_shift (technician_id, weekday, starts, ends) values (?, ?, ?, ?)
        on conflict do nothing
        """,
        technicians.stream().flatMap(SampleRegion::shifts).toList());
  }

  private static Object[] technician(Map<String, String> row) {
    return new Object[] {
      row.get("id"),
      row.get("name"),
      row.get("territory"),
      Double.valueOf(row.get("latitude")),
      Double.valueOf(row.get("longitude")),
      row.get("skills"),
      row.get("languages")
    };
  }

  private static Stream<Object[]> shifts(Map<String, String> row) {
    Week week = WEEKS.get(row.get("week"));
    return IntStream.rangeClosed(week.firstDay(), week.lastDay())
        .mapToObj(day -> new Object[] {row.get("id"), day, at(week.starts()), at(week.ends())});
  }

  private static Time at(int hour) {
    return Time.valueOf(LocalTime.of(hour, 0));
  }
}
