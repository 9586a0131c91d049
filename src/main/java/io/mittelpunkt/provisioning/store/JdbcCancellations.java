package io.mittelpunkt.provisioning.store;

import io.mittelpunkt.provisioning.Cancellation;
import io.mittelpunkt.provisioning.Cancellation.State;
import io.mittelpunkt.provisioning.Cancellations;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCancellations implements Cancellations {

  private final JdbcClient jdbc;

  JdbcCancellations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(Cancellation one) {
    jdbc.sql(
            """
            insert into cancellation (id, order_id, reason, via, state, requested_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .params(
            one.id(),
            one.orderId(),
            one.reason(),
            one.via(),
            one.state().code(),
            one.requestedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<Cancellation> find(String id) {
    return jdbc.sql("select * from cancellation where id = ?")
        .param(id)
        .query((row, number) -> cancellation(row))
        .optional();
  }

  @Override
  public Optional<Cancellation> newestOf(String orderId) {
    return jdbc.sql(
            """
            select * from cancellation where order_id = ?
            order by requested_at desc, (state = 'refused') limit 1
            """)
        .param(orderId)
        .query((row, number) -> cancellation(row))
        .optional();
  }

  @Override
  public List<Cancellation> ofClient(String clientId, int offset, int limit) {
    return jdbc.sql(
            """
            select c.* from cancellation c join product_order o on o.id = c.order_id
            where o.client_id = ? order by c.requested_at desc, c.id offset ? limit ?
            """)
        .params(clientId, offset, limit)
        .query((row, number) -> cancellation(row))
        .list();
  }

  @Override
  public long countOfClient(String clientId) {
    return jdbc.sql(
            """
            select count(*) from cancellation c join product_order o on o.id = c.order_id
            where o.client_id = ?
            """)
        .param(clientId)
        .query(Long.class)
        .single();
  }

  @Override
  public void setState(
      String id, State state, @Nullable String refusal, @Nullable Instant effectiveAt) {
    jdbc.sql("update cancellation set state = ?, refusal = ?, effective_at = ? where id = ?")
        .params(
            state.code(),
            refusal,
            effectiveAt == null ? null : effectiveAt.atOffset(ZoneOffset.UTC),
            id)
        .update();
  }

  private static Cancellation cancellation(ResultSet row) throws SQLException {
    OffsetDateTime effective = row.getObject("effective_at", OffsetDateTime.class);
    return new Cancellation(
        row.getString("id"),
        row.getString("order_id"),
        row.getString("reason"),
        row.getString("via"),
        State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getObject("requested_at", OffsetDateTime.class).toInstant(),
        effective == null ? null : effective.toInstant(),
        row.getString("refusal"));
  }
}
