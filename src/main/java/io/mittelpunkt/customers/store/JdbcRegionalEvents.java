package io.mittelpunkt.customers.store;

import io.mittelpunkt.customers.RegionalEvent;
import io.mittelpunkt.customers.RegionalEvents;
import io.mittelpunkt.shared.TimeWindow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRegionalEvents implements RegionalEvents {

  private final JdbcClient jdbc;

  JdbcRegionalEvents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void declare(RegionalEvent event, String by, Instant at) {
    jdbc.sql(
            """
            insert into regional_event
              (id, territory_id, kind, delay_minutes, starts_at, ends_at, declared_by, declared_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            event.id(),
            event.territoryId(),
            event.kind(),
            event.delay().toMinutes(),
            utc(event.during().from()),
            utc(event.during().to()),
            by,
            utc(at))
        .update();
  }

  @Override
  public void end(String id, Instant at) {
    jdbc.sql(
            "update regional_event set ends_at = :at where id = :id and starts_at < :at"
                + " and ends_at > :at")
        .param("id", id)
        .param("at", utc(at))
        .update();
    // One that has not begun delayed nobody; its end cannot lie before its beginning.
    jdbc.sql("delete from regional_event where id = ? and starts_at >= ?")
        .params(id, utc(at))
        .update();
  }

  @Override
  public Optional<RegionalEvent> find(String id) {
    return jdbc.sql("select * from regional_event where id = ?")
        .param(id)
        .query(JdbcRegionalEvents::event)
        .optional();
  }

  @Override
  public List<RegionalEvent> lasting(String territoryId, Instant at) {
    return jdbc.sql(
            """
            select * from regional_event
            where territory_id = :territory and starts_at <= :at and ends_at > :at
            order by declared_at desc, id
            """)
        .param("territory", territoryId)
        .param("at", utc(at))
        .query(JdbcRegionalEvents::event)
        .list();
  }

  @Override
  public List<RegionalEvent> lasting(Instant at) {
    return jdbc.sql(
            """
            select * from regional_event where starts_at <= :at and ends_at > :at
            order by declared_at desc, id
            """)
        .param("at", utc(at))
        .query(JdbcRegionalEvents::event)
        .list();
  }

  private static RegionalEvent event(ResultSet row, int number) throws SQLException {
    return new RegionalEvent(
        row.getString("id"),
        row.getString("territory_id"),
        row.getString("kind"),
        Duration.ofMinutes(row.getInt("delay_minutes")),
        new TimeWindow(instant(row, "starts_at"), instant(row, "ends_at")));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
