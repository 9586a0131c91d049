package io.mittelpunkt.sandbox;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;

/** Tries again for ever, after 2, 4, 8 … seconds and at last every five minutes. */
final class GrowingPauses<T> implements FailureHandler<T> {

  private static final Duration LONGEST = Duration.ofMinutes(5);

  @Override
  public void onFailure(ExecutionComplete failed, ExecutionOperations<T> operations) {
    int failures = Math.min(failed.getExecution().consecutiveFailures, 8);
    Duration pause = Duration.ofSeconds(2L << failures);
    operations.reschedule(
        failed, failed.getTimeDone().plus(pause.compareTo(LONGEST) < 0 ? pause : LONGEST));
  }
}
