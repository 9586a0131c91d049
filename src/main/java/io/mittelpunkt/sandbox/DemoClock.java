package io.mittelpunkt.sandbox;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.mittelpunkt.engine.EngineClock;
import io.mittelpunkt.shared.MovableClock;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves time for the whole service: our clock, the engine's and the scheduler's together. */
@OnlyInDemo
@Component
public class DemoClock {

  private static final Logger LOG = LoggerFactory.getLogger(DemoClock.class);

  // Longer than the longest job: after that, what still runs may run a second time.
  private static final Duration DRAIN = Duration.ofSeconds(30);
  private static final Duration HAND_OUT = Duration.ofSeconds(20);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

  private final MovableClock clock;
  private final EngineClock engine;
  private final Scheduler scheduler;
  private final KeptOffset kept;
  private final JdbcClient jdbc;
  private final Instant started;

  DemoClock(
      MovableClock clock,
      EngineClock engine,
      Scheduler scheduler,
      KeptOffset kept,
      JdbcClient jdbc) {
    this.clock = clock;
    this.engine = engine;
    this.scheduler = scheduler;
    this.kept = kept;
    this.jdbc = jdbc;
    this.started = clock.instant();
  }

  /**
   * Moves time on and returns once what fell due was handed out. A jump past a running job's lock
   * would run the job twice, so that running ones are waited for and no new ones are taken.
   *
   * @param step how far; not negative
   */
  public synchronized void advance(Duration step) {
    engine.pause();
    scheduler.pause();
    try {
      await("running jobs to end", DRAIN, () -> engine.idle() && schedulerIsIdle());
      kept.set(clock.offset().plus(step));
    } finally {
      scheduler.resume();
      engine.resume();
    }
    scheduler.triggerCheckForDueExecutions();
    Instant now = clock.instant();
    await("due jobs to be taken", HAND_OUT, () -> engine.handedOut(now) && tasksHandedOut(now));
  }

  /** What was picked before a kill keeps its mark, but its heart beats no more. */
  private boolean schedulerIsIdle() {
    Instant alive = clock.instant().minus(Duration.ofMinutes(1));
    return !exists("picked and last_heartbeat > ?", alive.isAfter(started) ? alive : started);
  }

  private boolean tasksHandedOut(Instant then) {
    return !scheduler.getSchedulerState().isStarted()
        || !exists("not picked and execution_time <= ?", then);
  }

  private boolean exists(String condition, Instant instant) {
    return jdbc.sql("select exists (select from scheduled_tasks where " + condition + ")")
        .param(Timestamp.from(instant))
        .query(Boolean.class)
        .single();
  }

  private static void await(String what, Duration limit, BooleanSupplier done) {
    long end = System.nanoTime() + limit.toNanos();
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > end) {
        LOG.warn("The clock waited {} for {}, and goes on", limit, what);
        return;
      }
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
  }
}
