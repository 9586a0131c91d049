package io.mittelpunkt.scheduling.store;

import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.scheduling.DayBook;
import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.shared.MovableClock;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Repository
class JdbcDayBook implements DayBook {

  private static final String CONSTRAINT = "one_place_at_a_time";

  private final JdbcClient jdbc;
  private final DayPages pages;
  private final TransactionTemplate savepoint;
  private final MovableClock clock;

  JdbcDayBook(
      JdbcClient jdbc,
      DayPages pages,
      PlatformTransactionManager transactions,
      MovableClock clock) {
    this.jdbc = jdbc;
    this.pages = pages;
    this.savepoint = new TransactionTemplate(transactions);
    this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    this.clock = clock;
  }

  @Override
  public DayProblem of(Territory territory, LocalDate day) {
    return pages.fresh(territory, day).asOf(clock.instant());
  }

  @Override
  public List<DayProblem> of(Territory territory, LocalDate from, int days) {
    return pages.kept(territory, from, days).stream().map(it -> it.asOf(clock.instant())).toList();
  }

  @Override
  public long version(String territoryId, LocalDate day) {
    return jdbc.sql("select version from day_plan where territory_id = ? and day = ?")
        .params(territoryId, day)
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  @Override
  public long lock(String territoryId, LocalDate day) {
    jdbc.sql("insert into day_plan (territory_id, day) values (?, ?) on conflict do nothing")
        .params(territoryId, day)
        .update();
    return jdbc.sql("select version from day_plan where territory_id = ? and day = ? for update")
        .params(territoryId, day)
        .query(Long.class)
        .single();
  }

  @Override
  public void assign(Map<String, @Nullable Assignment> plan) {
    jdbc.sql("set constraints " + CONSTRAINT + " deferred").update();
    plan.forEach(this::assign);
    jdbc.sql("set constraints " + CONSTRAINT + " immediate").update();
  }

  private void assign(String visitId, @Nullable Assignment to) {
    jdbc.sql(
            """
            update visit set technician_id = :technician, planned_from = :from, planned_to = :to
            where id = :id
            """)
        .param("id", visitId)
        .param("technician", to == null ? null : to.technicianId(), Types.VARCHAR)
        .param("from", to == null ? null : to.start().atOffset(ZoneOffset.UTC), TIME)
        .param("to", to == null ? null : to.end().atOffset(ZoneOffset.UTC), TIME)
        .update();
  }

  @Override
  public boolean keeps(Runnable part) {
    try {
      savepoint.executeWithoutResult(status -> part.run());
      return true;
    } catch (DataIntegrityViolationException e) {
      if (isTwoPlaces(e.getMostSpecificCause())) {
        return false;
      }
      throw e;
    }
  }

  private static boolean isTwoPlaces(Throwable cause) {
    if (cause instanceof PSQLException e) {
      ServerErrorMessage said = e.getServerErrorMessage();
      return said != null && CONSTRAINT.equals(said.getConstraint());
    }
    return false;
  }

  @Override
  public void endHolds(String territoryId, LocalDate day) {
    int ended =
        jdbc.sql(
                """
                update visit set state = 'lapsed', ended_at = :now
                where territory_id = :territory and day = :day and state = 'held'
                  and held_until <= :now
                """)
            .param("territory", territoryId)
            .param("day", day)
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    if (ended > 0) {
      touched(territoryId, day);
    }
  }

  @Override
  public void touched(String territoryId, LocalDate day) {
    jdbc.sql(
            """
            insert into day_plan (territory_id, day, version) values (?, ?, 1)
            on conflict (territory_id, day) do update set version = day_plan.version + 1
            """)
        .params(territoryId, day)
        .update();
  }

  private static final int TIME = Types.TIMESTAMP_WITH_TIMEZONE;
}
