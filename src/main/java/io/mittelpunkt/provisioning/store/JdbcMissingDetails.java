package io.mittelpunkt.provisioning.store;

import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.provisioning.MissingDetail;
import io.mittelpunkt.provisioning.MissingDetails;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcMissingDetails implements MissingDetails {

  private final JdbcClient jdbc;

  JdbcMissingDetails(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(String orderId, MissingDetail missing) {
    jdbc.sql(
            """
            insert into missing_detail (order_id, detail, owner, due, asked_at)
            values (?, ?, ?, ?, ?)
            on conflict (order_id, detail) do update
              set owner = excluded.owner, due = excluded.due, asked_at = excluded.asked_at,
                  answered_at = null, answered_via = null
            """)
        .params(
            orderId,
            missing.detail().code(),
            missing.owner(),
            missing.due().atOffset(ZoneOffset.UTC),
            missing.askedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public Optional<MissingDetail> openOf(String orderId) {
    return jdbc.sql(
            """
            select * from missing_detail where order_id = ? and answered_at is null
            order by asked_at limit 1
            """)
        .param(orderId)
        .query(
            (row, number) ->
                new MissingDetail(
                    Detail.of(row.getString("detail")).orElseThrow(),
                    row.getString("owner"),
                    row.getObject("due", OffsetDateTime.class).toInstant(),
                    row.getObject("asked_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  @Override
  public List<String> ordersWaitingFor(String customerId, Detail detail) {
    return jdbc.sql(
            """
            select m.order_id from missing_detail m join product_order o on o.id = m.order_id
            where o.customer_id = ? and m.detail = ? and m.answered_at is null
            """)
        .params(customerId, detail.code())
        .query(String.class)
        .list();
  }

  @Override
  public void answered(String orderId, Detail detail, String via, Instant at) {
    jdbc.sql(
            """
            update missing_detail set answered_at = ?, answered_via = ?
            where order_id = ? and detail = ?
            """)
        .params(at.atOffset(ZoneOffset.UTC), via, orderId, detail.code())
        .update();
  }
}
