package io.mittelpunkt.intake;

import java.time.Instant;

/** What was sent, word for word; beside it the log keeps when it was sent and what came of it. */
public interface EventBodies {

  /** Removes the bodies of the deliveries that were delivered or parked before an instant. */
  void removeOfEndedBefore(Instant instant);
}
