package io.mittelpunkt.intake;

import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import org.springframework.stereotype.Service;

/** Removes what sent events say of customers, once it is of no more use. */
@Service
public class ForgetEvents {

  /** So long a client can ask for an event again. */
  static final Duration KEPT = Duration.ofDays(30);

  private final EventBodies bodies;
  private final MovableClock clock;

  ForgetEvents(EventBodies bodies, MovableClock clock) {
    this.bodies = bodies;
    this.clock = clock;
  }

  /** Removes the bodies of all deliveries that ended more than 30 days ago; the log stays. */
  public void run() {
    bodies.removeOfEndedBefore(clock.instant().minus(KEPT));
  }
}
