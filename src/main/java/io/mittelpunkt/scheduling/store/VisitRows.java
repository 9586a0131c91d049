package io.mittelpunkt.scheduling.store;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.scheduling.Site;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visit.Progress;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.scheduling.VisitWork;
import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.TimeWindow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a visit's row, joined with its territory's. */
final class VisitRows {

  /** What is read; to be followed by a condition. */
  static final String SELECT =
      """
      select v.*, t.name as territory_name, t.state as territory_state, t.zone as territory_zone
      from visit v left join territory t on t.id = v.territory_id
      """;

  /** What a visit takes that was agreed before we planned any. */
  private static final int USUAL_MINUTES = 60;

  private VisitRows() {}

  static Visit visit(ResultSet row, int number) throws SQLException {
    return new Visit(
        row.getString("id"),
        row.getString("order_id"),
        row.getString("customer_id"),
        row.getString("client_id"),
        State.of(row.getString("state")),
        new TimeWindow(instant(row, "window_from"), instant(row, "window_to")),
        site(row),
        work(row),
        planned(row),
        new Progress(
            instant(row, "held_until"),
            instant(row, "reminded_at"),
            instant(row, "expected_at"),
            instant(row, "delay_told_at"),
            instant(row, "on_the_way_at"),
            instant(row, "arrived_at")));
  }

  private static @Nullable Site site(ResultSet row) throws SQLException {
    String territory = row.getString("territory_id");
    return territory == null
        ? null
        : new Site(
            new Territory(
                territory,
                row.getString("territory_name"),
                row.getString("territory_state"),
                ZoneId.of(row.getString("territory_zone"))),
            new PostalAddress(
                row.getString("street"), row.getString("postcode"), row.getString("city")),
            new GeoPoint(row.getDouble("latitude"), row.getDouble("longitude")));
  }

  private static VisitWork work(ResultSet row) throws SQLException {
    int minutes = row.getInt("expected_minutes");
    return new VisitWork(
        row.getString("work"),
        strings(row, "skills"),
        Duration.ofMinutes(minutes == 0 ? USUAL_MINUTES : minutes),
        Duration.ofMinutes(row.getInt("spread_minutes")),
        row.getInt("urgency"),
        row.getString("language"),
        row.getString("preferred_technician"));
  }

  private static @Nullable Assignment planned(ResultSet row) throws SQLException {
    String technician = row.getString("technician_id");
    return technician == null
        ? null
        : new Assignment(technician, instant(row, "planned_from"), instant(row, "planned_to"));
  }

  static Set<String> strings(ResultSet row, String column) throws SQLException {
    return new LinkedHashSet<>(Arrays.asList((String[]) row.getArray(column).getArray()));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
