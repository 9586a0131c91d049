package io.mittelpunkt.desk.store;

import io.mittelpunkt.desk.BoardVisit;
import io.mittelpunkt.desk.BoardVisit.Planned;
import io.mittelpunkt.desk.BoardVisits;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.TimeWindow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcBoardVisits implements BoardVisits {

  /** What a visit takes that was agreed before we planned any. */
  private static final int USUAL_MINUTES = 60;

  private static final String SELECT =
      """
      select v.*, c.name as customer_name from visit v left join customer c on c.id = v.customer_id
      """;

  private final JdbcClient jdbc;

  JdbcBoardVisits(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<BoardVisit> ofDay(String territoryId, LocalDate day) {
    return jdbc.sql(
            SELECT
                + """
                where v.territory_id = ? and v.day = ?
                  and v.state in ('held', 'booked', 'onTheWay', 'begun', 'done', 'notDone', 'missed')
                order by v.window_from, v.id
                """)
        .params(territoryId, day)
        .query(JdbcBoardVisits::visit)
        .list();
  }

  @Override
  public List<BoardVisit> withoutTerritory(TimeWindow during) {
    return jdbc.sql(
            SELECT
                + """
                where v.territory_id is null and v.state in ('booked', 'onTheWay', 'begun')
                  and v.window_from >= ? and v.window_from < ?
                order by v.window_from, v.id
                """)
        .params(utc(during.from()), utc(during.to()))
        .query(JdbcBoardVisits::visit)
        .list();
  }

  @Override
  public Optional<BoardVisit> find(String id) {
    return jdbc.sql(SELECT + "where v.id = ?").param(id).query(JdbcBoardVisits::visit).optional();
  }

  private static BoardVisit visit(ResultSet row, int number) throws SQLException {
    String street = row.getString("street");
    int minutes = row.getInt("expected_minutes");
    return new BoardVisit(
        row.getString("id"),
        row.getString("order_id"),
        row.getString("customer_name"),
        row.getString("territory_id"),
        State.of(row.getString("state")),
        new TimeWindow(instant(row, "window_from"), instant(row, "window_to")),
        row.getString("work"),
        Stream.of((String[]) row.getArray("skills").getArray()).sorted().toList(),
        minutes == 0 ? USUAL_MINUTES : minutes,
        street == null
            ? null
            : "%s, %s %s".formatted(street, row.getString("postcode"), row.getString("city")),
        row.getObject("latitude") == null
            ? null
            : new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude")),
        planned(row),
        instant(row, "expected_at"),
        row.getObject("reminded_at") != null,
        instant(row, "arrived_at"));
  }

  private static @Nullable Planned planned(ResultSet row) throws SQLException {
    String technician = row.getString("technician_id");
    return technician == null
        ? null
        : new Planned(
            technician, new TimeWindow(instant(row, "planned_from"), instant(row, "planned_to")));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
