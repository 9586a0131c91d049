package io.mittelpunkt.scheduling.remote;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Spares a service that fails: after some failures in a row it is left alone for a while. */
final class Fuse {

  private static final Logger LOG = LoggerFactory.getLogger(Fuse.class);
  private static final int FAILURES = 3;
  static final Duration PAUSE = Duration.ofMinutes(5);

  private final Clock clock;
  private int failures;
  private Instant blownUntil = Instant.MIN;

  Fuse(Clock clock) {
    this.clock = clock;
  }

  /** Whether the service may be asked. After a pause one call tries whether it is back. */
  synchronized boolean holds() {
    return !clock.instant().isBefore(blownUntil);
  }

  synchronized void worked() {
    if (failures >= FAILURES) {
      LOG.info("The table service answers again: travel times follow the roads.");
    }
    failures = 0;
  }

  /**
   * Counts a failure.
   *
   * @param why the kind of failure; an exception's message could name places
   */
  synchronized void failed(String why) {
    failures++;
    if (failures == FAILURES) {
      LOG.warn(
          "The table service fails ({}): travel times follow the great circle until it answers.",
          why);
    }
    if (failures >= FAILURES) {
      blownUntil = clock.instant().plus(PAUSE);
    }
  }
}
