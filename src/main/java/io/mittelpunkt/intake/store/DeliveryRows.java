package io.mittelpunkt.intake.store;

import io.mittelpunkt.intake.EventDelivery;
import io.mittelpunkt.intake.Subscription;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads deliveries together with their subscriptions. */
final class DeliveryRows {

  /** What {@link #read} needs. */
  static final String SELECT =
      """
      select d.*, s.callback, s.query, s.slow
      from webhook_delivery d join webhook_subscription s on s.id = d.subscription_id
      """;

  private DeliveryRows() {}

  static EventDelivery read(ResultSet row, int number) throws SQLException {
    return new EventDelivery(
        row.getObject("id", UUID.class),
        new Subscription(
            row.getString("subscription_id"),
            row.getString("client_id"),
            row.getString("callback"),
            row.getString("query"),
            row.getBoolean("slow")),
        row.getString("order_id"),
        row.getObject("event_id", UUID.class),
        row.getString("type"),
        row.getString("body"),
        row.getString("state"),
        row.getObject("created_at", OffsetDateTime.class).toInstant(),
        row.getInt("tries"),
        row.getObject("next_try_at", OffsetDateTime.class).toInstant(),
        instant(row, "last_tried_at"),
        row.getObject("last_status", Integer.class),
        row.getString("last_fault"),
        instant(row, "ended_at"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }
}
