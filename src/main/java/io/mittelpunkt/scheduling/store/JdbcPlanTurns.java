package io.mittelpunkt.scheduling.store;

import io.mittelpunkt.scheduling.PlanTurns;
import io.mittelpunkt.shared.Errands;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Repository
class JdbcPlanTurns implements PlanTurns {

  private final JdbcClient jdbc;
  private final Errands errands;
  private final TransactionTemplate turn;
  private final TransactionTemplate beside;

  JdbcPlanTurns(JdbcClient jdbc, Errands errands, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.errands = errands;
    this.turn = new TransactionTemplate(transactions);
    this.turn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.beside = new TransactionTemplate(transactions);
    this.beside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
  }

  /** The lock is an advisory one of a connection that does nothing else: its end is the lock's. */
  @Override
  public boolean alone(String territoryId, LocalDate day, BooleanSupplier work) {
    return Boolean.TRUE.equals(
        turn.execute(
            status ->
                jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                        .param("plan " + territoryId + " " + day)
                        .query(Boolean.class)
                        .single()
                    && Boolean.TRUE.equals(beside.execute(it -> work.getAsBoolean()))));
  }

  @Override
  public boolean isPlanned(String territoryId, LocalDate day) {
    return jdbc.sql(
            """
            select count(*) > 0 from day_plan
            where territory_id = ? and day = ? and planned_version = version
            """)
        .params(territoryId, day)
        .query(Boolean.class)
        .single();
  }

  @Override
  public void planned(String territoryId, LocalDate day, Instant at) {
    jdbc.sql(
            """
            update day_plan set planned_at = ?, planned_version = version
            where territory_id = ? and day = ?
            """)
        .params(at.atOffset(ZoneOffset.UTC), territoryId, day)
        .update();
  }

  /** Each wish is an errand of its own: one that is being run may have read the day already. */
  @Override
  public void later(String territoryId, LocalDate day, String reason) {
    errands.leave(
        ReplanTask.REPLAN_DAY
            .instance(UUID.randomUUID().toString())
            .data(new ReplanTask.Wanted(territoryId, day.toString(), reason))
            .build());
  }
}
