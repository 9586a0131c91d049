package io.mittelpunkt.support;

import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** Hours for tests that share a clock which others have moved. */
public final class Daytime {

  private Daytime() {}

  /** Lets it be an hour of a day where we work, the next time that it is. */
  public static void at(int port, MovableClock clock, LocalTime hour) {
    ZonedDateTime now = clock.instant().atZone(HomeZone.ID);
    ZonedDateTime then = now.with(hour);
    ZonedDateTime next = then.isAfter(now) ? then : now.plusDays(1).with(hour);
    new OutsideWorld(port).advance(Duration.between(now, next).toString());
  }

  /** Lets it be day where we work; it stays as late as it is when it is. */
  public static void byDay(int port, MovableClock clock) {
    LocalTime now = clock.instant().atZone(HomeZone.ID).toLocalTime();
    if (now.isBefore(LocalTime.of(9, 0)) || now.isAfter(LocalTime.of(18, 0))) {
      at(port, clock, LocalTime.of(10, 3));
    }
  }
}
