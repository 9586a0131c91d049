package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.engine.Published;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** How long a conversation waits for the customer; the thread itself stays open for good. */
@Component("threadTimes")
@Published
public class ThreadTimes {

  private static final Duration QUIET = Duration.ofDays(30);

  private final MovableClock clock;

  ThreadTimes(MovableClock clock) {
    this.clock = clock;
  }

  /**
   * When a conversation comes to rest in which nobody asked any more.
   *
   * @param execution of a conversation that waits for the customer
   */
  public Date rest(DelegateExecution execution) {
    return Date.from(clock.instant().plus(QUIET));
  }
}
