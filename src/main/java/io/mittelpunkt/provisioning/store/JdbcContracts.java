package io.mittelpunkt.provisioning.store;

import io.mittelpunkt.orders.Price;
import io.mittelpunkt.provisioning.ContractSummary;
import io.mittelpunkt.provisioning.Contracts;
import io.mittelpunkt.provisioning.Evidence;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcContracts implements Contracts {

  private final JdbcClient jdbc;

  JdbcContracts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<ContractSummary> newestOf(String orderId) {
    return jdbc.sql("select * from contract_summary where order_id = ? order by seq desc limit 1")
        .param(orderId)
        .query(
            (row, number) -> {
              OffsetDateTime confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
              return new ContractSummary(
                  orderId,
                  row.getInt("seq"),
                  row.getString("offering_id"),
                  row.getBigDecimal("monthly_before"),
                  new Price(row.getBigDecimal("monthly"), row.getBigDecimal("setup")),
                  row.getString("summary"),
                  row.getObject("presented_at", OffsetDateTime.class).toInstant(),
                  confirmed == null ? null : confirmed.toInstant());
            })
        .optional();
  }

  @Override
  public void add(ContractSummary summary) {
    jdbc.sql(
            """
            insert into contract_summary
              (order_id, seq, offering_id, monthly_before, monthly, setup, summary, presented_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            summary.orderId(),
            summary.seq(),
            summary.offeringId(),
            summary.monthlyBefore(),
            summary.after().monthly(),
            summary.after().setup(),
            summary.text(),
            summary.presentedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public void confirmed(ContractSummary summary, Evidence evidence, String via, Instant at) {
    jdbc.sql(
            """
            update contract_summary
            set confirmed_at = ?, confirmed_via = ?, evidence = ?, signature = ?
            where order_id = ? and seq = ? and confirmed_at is null
            """)
        .params(
            at.atOffset(ZoneOffset.UTC),
            via,
            evidence.kind(),
            evidence instanceof Evidence.Signature signature ? signature.reference() : null,
            summary.orderId(),
            summary.seq())
        .update();
  }
}
