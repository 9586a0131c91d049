package io.mittelpunkt.orders.store;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.ProductOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads an order out of a row. */
final class OrderRow {

  private OrderRow() {}

  static ProductOrder read(ResultSet row) throws SQLException {
    String resume = row.getString("resume_state");
    return new ProductOrder(
        row.getString("id"),
        row.getString("client_id"),
        row.getString("external_id"),
        row.getString("customer_id"),
        OrderState.of(row.getString("state")),
        row.getString("item_id"),
        row.getString("offering_id"),
        new PostalAddress(
            row.getString("street"), row.getString("postcode"), row.getString("city")),
        row.getString("request"),
        row.getObject("order_date", OffsetDateTime.class).toInstant(),
        instant(row, "completion_date"),
        row.getObject("first_promise", LocalDate.class),
        row.getObject("promise", LocalDate.class),
        row.getObject("wished_date", LocalDate.class),
        row.getString("signature_reference"),
        resume == null ? null : OrderState.of(resume),
        instant(row, "cancellation_date"),
        row.getString("cancellation_reason"));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }
}
