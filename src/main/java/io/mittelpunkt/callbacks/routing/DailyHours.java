package io.mittelpunkt.callbacks.routing;

import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/**
 * From when until when on a day, on the wall clock.
 *
 * @param from when it begins
 * @param to when it is over; midnight is the end of the day
 */
public record DailyHours(LocalTime from, LocalTime to) {

  /** Checks the order. */
  public DailyHours {
    if (!to.equals(LocalTime.MIDNIGHT) && !to.isAfter(from)) {
      throw new IllegalArgumentException("Hours that end at " + to + " began at " + from);
    }
  }

  /** Whether it is all day long. */
  public boolean isWholeDay() {
    return from.equals(LocalTime.MIDNIGHT) && to.equals(LocalTime.MIDNIGHT);
  }

  /**
   * The same on one day. Where the clocks change, a time that does not exist is the moment of the
   * change, and of a time that comes twice the first begins and the last ends: whoever reads the
   * hours on a door finds it open.
   *
   * @return empty when the change leaves nothing of it
   */
  public Optional<TimeWindow> on(LocalDate day, ZoneId zone) {
    LocalDateTime end =
        to.equals(LocalTime.MIDNIGHT) ? day.plusDays(1).atStartOfDay() : day.atTime(to);
    Instant begins = instant(day.atTime(from), zone, true);
    Instant ends = instant(end, zone, false);
    return ends.isAfter(begins) ? Optional.of(new TimeWindow(begins, ends)) : Optional.empty();
  }

  private static Instant instant(LocalDateTime time, ZoneId zone, boolean first) {
    ZoneOffsetTransition change = zone.getRules().getTransition(time);
    if (change == null) {
      return time.atZone(zone).toInstant();
    }
    if (change.isGap()) {
      return change.getInstant();
    }
    return time.toInstant(first ? change.getOffsetBefore() : change.getOffsetAfter());
  }
}
