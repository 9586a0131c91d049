package io.mittelpunkt.engine;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * The engine's clock and its job executor, for demo and tests, which move time; production leaves
 * both alone. Where no job executor runs, only the clock moves.
 */
@Component
public class EngineClock {

  private final ObjectProvider<JobExecutor> executor;
  private final ObjectProvider<ThreadPoolTaskExecutor> threads;
  private final JdbcClient jdbc;

  EngineClock(
      ObjectProvider<JobExecutor> executor,
      @Qualifier("camundaTaskExecutor") ObjectProvider<ThreadPoolTaskExecutor> threads,
      DataSource dataSource) {
    this.executor = executor;
    this.threads = threads;
    this.jdbc = JdbcClient.create(dataSource);
  }

  /** Shifts the engine's clock, which runs on. */
  public void setOffset(Duration offset) {
    ClockUtil.offset(offset.toMillis());
  }

  /** Takes no new job until {@link #resume}; those that run go on to their end. */
  public void pause() {
    executor.ifAvailable(JobExecutor::shutdown);
  }

  /** Takes jobs again, at once. */
  public void resume() {
    executor.ifAvailable(JobExecutor::start);
  }

  /** Whether no job runs or waits in this executor's queue: a jump now outlives no job's lock. */
  public boolean idle() {
    JobExecutor mine = executor.getIfAvailable();
    if (mine == null || !exists("lock_owner_ = ?", mine.getLockOwner())) {
      return true;
    }
    ThreadPoolTaskExecutor threads = this.threads.getObject();
    if (mine.isActive() || threads.getActiveCount() + threads.getQueueSize() > 0) {
      return false;
    }
    // Taken at the very moment of the pause and handed to no thread: nobody would run them before
    // their lock ends.
    jdbc.sql(
            """
            update act_ru_job set lock_owner_ = null, lock_exp_time_ = null, rev_ = rev_ + 1
            where lock_owner_ = ?
            """)
        .param(mine.getLockOwner())
        .update();
    return true;
  }

  /** Whether each job that was due by then has been taken, or nothing takes jobs. */
  public boolean handedOut(Instant then) {
    JobExecutor mine = executor.getIfAvailable();
    return mine == null
        || !mine.isActive()
        || !exists(
            "retries_ > 0 and suspension_state_ = 1 and lock_owner_ is null and duedate_ <= ?",
            Timestamp.from(then));
  }

  private boolean exists(String condition, Object value) {
    return jdbc.sql("select exists (select from act_ru_job where " + condition + ")")
        .param(value)
        .query(Boolean.class)
        .single();
  }
}
