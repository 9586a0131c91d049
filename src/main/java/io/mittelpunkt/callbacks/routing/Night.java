package io.mittelpunkt.callbacks.routing;

import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When nobody is called (P9).
 *
 * @param begins from when on, on the customer's clock
 * @param ends until when
 */
public record Night(LocalTime begins, LocalTime ends) {

  /** Whether it is night in a zone. */
  public boolean at(Instant at, ZoneId zone) {
    LocalTime time = at.atZone(zone).toLocalTime();
    boolean begun = !time.isBefore(begins);
    boolean lasts = time.isBefore(ends);
    return begins.isBefore(ends) ? begun && lasts : begun || lasts;
  }

  /** Whether a window, shorter than the night and the day, lies in the night for a part. */
  public boolean touches(TimeWindow window, ZoneId zone) {
    return at(window.from(), zone) || at(window.to().minusNanos(1), zone);
  }

  /** When the night is over that lasts at an instant; the instant itself by day. */
  public Instant over(Instant at, ZoneId zone) {
    if (!at(at, zone)) {
      return at;
    }
    LocalDate today = LocalDate.ofInstant(at, zone);
    Instant end = morning(today, zone);
    return end.isAfter(at) ? end : morning(today.plusDays(1), zone);
  }

  private Instant morning(LocalDate day, ZoneId zone) {
    return day.atTime(ends).atZone(zone).toInstant();
  }
}
