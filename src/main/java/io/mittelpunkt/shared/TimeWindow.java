package io.mittelpunkt.shared;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time, from its first instant up to, but without, its last.
 *
 * @param from when it begins
 * @param to when it is over; later than {@code from}
 */
public record TimeWindow(Instant from, Instant to) {

  /** Checks the order. */
  public TimeWindow {
    if (!to.isAfter(from)) {
      throw new IllegalArgumentException("A window that ends at " + to + " began at " + from);
    }
  }

  /** How long it is. */
  public Duration length() {
    return Duration.between(from, to);
  }

  /** Whether an instant lies in it. */
  public boolean contains(Instant instant) {
    return !instant.isBefore(from) && instant.isBefore(to);
  }

  /** Whether two of them share an instant. */
  public boolean overlaps(TimeWindow other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }
}
