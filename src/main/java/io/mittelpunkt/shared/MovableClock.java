package io.mittelpunkt.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The service's one clock: it runs on like the system's, shifted by an offset that the demo and the
 * tests may move. In production the offset stays zero.
 */
public final class MovableClock extends Clock {

  private final ZoneId zone;
  private final Offset offset;

  private static final class Offset {
    volatile Duration value = Duration.ZERO;
  }

  /** A clock in UTC that shows the system's time. */
  public MovableClock() {
    this(ZoneOffset.UTC, new Offset());
  }

  private MovableClock(ZoneId zone, Offset offset) {
    this.zone = zone;
    this.offset = offset;
  }

  /** How far this clock is ahead of the system's; negative when it is behind. */
  public Duration offset() {
    return offset.value;
  }

  /**
   * Shifts this clock and every clock made from it by {@link #withZone}.
   *
   * @param value how far ahead of the system's time the clock is to be
   */
  public void setOffset(Duration value) {
    offset.value = value;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new MovableClock(other, offset);
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(offset.value);
  }
}
