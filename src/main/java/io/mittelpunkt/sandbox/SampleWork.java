package io.mittelpunkt.sandbox;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sample technicians work through the network's jobs as planned while time passes. A customer's
 * visit is the player's: until it has ended, its technician's later jobs wait, and so is a job that
 * somebody reported on from a technician's page.
 */
@OnlyInDemo
@Component
class SampleWork {

  private static final String BEGINS =
      """
      v.id like 'NJ-%' and v.state = 'booked' and v.planned_from <= :now
      and not exists (select from technician_tap t where t.visit_id = v.id)
      and not exists (select from visit o
        where o.technician_id = v.technician_id and o.day = v.day and o.customer_id is not null
          and o.state in ('booked', 'onTheWay', 'begun') and o.planned_from < v.planned_from)
      """;

  private static final String ENDS =
      """
      v.id like 'NJ-%' and v.state = 'begun' and v.planned_to <= :now
      and not exists (select from technician_tap t where t.visit_id = v.id)
      """;

  private final JdbcClient jdbc;
  private final MovableClock clock;

  SampleWork(JdbcClient jdbc, MovableClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Begins and ends what is due. */
  @Transactional
  public void goOn() {
    // Days before visits: the order in which everybody locks.
    boolean due =
        sql(
                """
                insert into day_plan (territory_id, day, version)
                select distinct v.territory_id, v.day, 1 from visit v where %s or %s
                order by 2, 1
                on conflict (territory_id, day) do update set version = day_plan.version + 1
                """
                    .formatted("(" + BEGINS + ")", "(" + ENDS + ")"))
            > 0;
    if (due) {
      sql("update visit v set state = 'begun', arrived_at = v.planned_from where " + BEGINS);
      sql(
          "update visit v set state = 'done', outcome = 'done', ended_by = 'work',"
              + " ended_at = v.planned_to where "
              + ENDS);
    }
  }

  private int sql(String statement) {
    OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
    return jdbc.sql(statement).param("now", now).update();
  }

  @OnlyInDemo
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty(name = "mittelpunkt.demo.samples", matchIfMissing = true)
  static class EveryHalfMinute {

    @Bean
    Task<Void> sampleWorkTask(ObjectProvider<SampleWork> work) {
      return Tasks.recurring(
              TaskDescriptor.of("sandbox-sample-work"), FixedDelay.of(Duration.ofSeconds(30)))
          .execute((task, context) -> work.getObject().goOn());
    }
  }
}
