package io.mittelpunkt.provisioning.store;

import io.mittelpunkt.provisioning.Line;
import io.mittelpunkt.provisioning.Lines;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcLines implements Lines {

  private static final Line NOTHING_DONE = new Line(null, null, null, null, 0);

  private final JdbcClient jdbc;

  JdbcLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Line of(String orderId) {
    return jdbc.sql("select * from line where order_id = ?")
        .param(orderId)
        .query(
            (row, number) ->
                new Line(
                    row.getString("port_id"),
                    row.getString("shipment_id"),
                    instant(row, "delivered_at"),
                    instant(row, "activated_at"),
                    row.getInt("line_tests")))
        .optional()
        .orElse(NOTHING_DONE);
  }

  @Override
  public void portReserved(String orderId, String portId) {
    row(orderId);
    jdbc.sql("update line set port_id = ? where order_id = ?").params(portId, orderId).update();
  }

  @Override
  public void modemShipped(String orderId, String shipmentId) {
    row(orderId);
    jdbc.sql("update line set shipment_id = ? where order_id = ?")
        .params(shipmentId, orderId)
        .update();
  }

  @Override
  public void modemDelivered(String orderId, Instant at) {
    note(orderId, "delivered_at", at);
  }

  @Override
  public void activated(String orderId, Instant at) {
    note(orderId, "activated_at", at);
  }

  @Override
  public void tested(String orderId) {
    row(orderId);
    jdbc.sql("update line set line_tests = line_tests + 1 where order_id = ?")
        .param(orderId)
        .update();
  }

  @Override
  public void portReleased(String orderId, Instant at) {
    note(orderId, "port_released_at", at);
  }

  @Override
  public void shipmentStopped(String orderId, Instant at) {
    note(orderId, "shipment_stopped_at", at);
  }

  @Override
  public boolean returnAsked(String orderId, Instant at) {
    row(orderId);
    return jdbc.sql(
                """
                update line set return_asked_at = ? where order_id = ? and return_asked_at is null
                """)
            .params(at.atOffset(ZoneOffset.UTC), orderId)
            .update()
        == 1;
  }

  private void note(String orderId, String column, Instant at) {
    row(orderId);
    jdbc.sql("update line set " + column + " = ? where order_id = ?")
        .params(at.atOffset(ZoneOffset.UTC), orderId)
        .update();
  }

  private void row(String orderId) {
    jdbc.sql("insert into line (order_id) values (?) on conflict do nothing")
        .param(orderId)
        .update();
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }
}
