package io.mittelpunkt.shared;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Work that a transaction leaves to the background: it commits with the transaction, so that a kill
 * loses it as little as the rest, and runs as soon as that is done.
 */
@Component
public class Errands {

  private final ObjectProvider<Scheduler> scheduler;
  private final MovableClock clock;

  /** The engine needs errands before there is a scheduler: hence the provider. */
  Errands(ObjectProvider<Scheduler> scheduler, MovableClock clock) {
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /**
   * Tries again after 1 s, 2 s, 4 s and so on, at last once a minute, for errands that only a
   * passing fault can hinder.
   *
   * @param <T> the errand's data
   */
  public static <T> FailureHandler<T> againAndAgain() {
    return (complete, operations) -> {
      int failures = Math.min(complete.getExecution().consecutiveFailures, 6);
      Duration pause = Duration.ofSeconds(Math.min(60, 1L << failures));
      operations.reschedule(complete, complete.getTimeDone().plus(pause));
    };
  }

  /** Leaves an errand to the background; one whose id is there already is the same errand. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void leave(TaskInstance<?> errand) {
    leave(errand, clock.instant());
  }

  /** As {@link #leave(TaskInstance)}, for a time to come. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void leave(TaskInstance<?> errand, Instant at) {
    scheduler.getObject().scheduleIfNotExists(errand, at);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            scheduler.getObject().triggerCheckForDueExecutions();
          }
        });
  }
}
