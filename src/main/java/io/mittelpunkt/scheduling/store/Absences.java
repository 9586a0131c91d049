package io.mittelpunkt.scheduling.store;

import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.shared.TimeWindow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The absences of technicians. */
final class Absences {

  private final JdbcClient jdbc;

  Absences(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Absence(String technicianId, TimeWindow during) {}

  /** Those of a territory's technicians on a day, by technician. */
  Map<String, List<TimeWindow>> during(Territory territory, LocalDate day) {
    return jdbc
        .sql(
            """
            select a.* from technician_absence a join technician t on t.id = a.technician_id
            where t.territory_id = ? and a.to_at > ? and a.from_at < ?
            """)
        .params(territory.id(), begin(day, territory.zone()), end(day, territory.zone()))
        .query((row, number) -> new Absence(row.getString("technician_id"), during(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Absence::technicianId, Collectors.mapping(Absence::during, Collectors.toList())));
  }

  List<TimeWindow> of(String technicianId, LocalDate from, LocalDate to, ZoneId zone) {
    return jdbc.sql(
            """
            select * from technician_absence
            where technician_id = ? and to_at > ? and from_at < ? order by from_at, id
            """)
        .params(technicianId, begin(from, zone), end(to, zone))
        .query((row, number) -> during(row))
        .list();
  }

  void note(
      String id, String technicianId, TimeWindow during, String reason, String by, Instant at) {
    jdbc.sql(
            """
            insert into technician_absence
              (id, technician_id, from_at, to_at, reason, noted_by, noted_at)
            values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
            """)
        .params(id, technicianId, utc(during.from()), utc(during.to()), reason, by, utc(at))
        .update();
  }

  private static OffsetDateTime begin(LocalDate day, ZoneId zone) {
    return utc(day.atStartOfDay(zone).toInstant());
  }

  private static OffsetDateTime end(LocalDate day, ZoneId zone) {
    return begin(day.plusDays(1), zone);
  }

  private static TimeWindow during(ResultSet row) throws SQLException {
    return new TimeWindow(
        row.getObject("from_at", OffsetDateTime.class).toInstant(),
        row.getObject("to_at", OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
