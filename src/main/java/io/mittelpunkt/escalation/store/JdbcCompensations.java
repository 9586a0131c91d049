package io.mittelpunkt.escalation.store;

import io.mittelpunkt.escalation.Compensations;
import io.mittelpunkt.shared.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCompensations implements Compensations {

  private final JdbcClient jdbc;

  JdbcCompensations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean note(
      String customerId,
      String orderId,
      String visitId,
      String reason,
      BigDecimal amount,
      Instant at) {
    return jdbc.sql(
                """
                insert into compensation
                  (id, customer_id, order_id, visit_id, reason, amount, noted_at)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (visit_id, reason) do nothing
                """)
            .params(
                Ids.next("CO"),
                customerId,
                orderId,
                visitId,
                reason,
                amount,
                at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  @Override
  public Optional<BigDecimal> ofOrder(String orderId) {
    return jdbc.sql("select sum(amount) from compensation where order_id = ? having count(*) > 0")
        .param(orderId)
        .query(BigDecimal.class)
        .optional();
  }

  @Override
  public boolean withdraw(String visitId) {
    return jdbc.sql("delete from compensation where visit_id = ?").param(visitId).update() > 0;
  }
}
