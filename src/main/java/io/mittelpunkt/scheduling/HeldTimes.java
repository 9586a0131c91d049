package io.mittelpunkt.scheduling;

import java.time.Instant;

/** Ends holds in the background; the scheduler keeps them. */
public interface HeldTimes {

  /** Leaves it to the background, in the caller's transaction, to end a hold once it is over. */
  void endLater(String visitId, Instant at);
}
