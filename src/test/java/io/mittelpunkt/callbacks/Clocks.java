package io.mittelpunkt.callbacks;

import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.support.World;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** Moves the clock to a time of day, whatever other tests left it at. */
final class Clocks {

  private Clocks() {}

  /** Lets time pass until it is that time in Berlin. */
  static Instant until(World world, LocalTime time) {
    ZonedDateTime now = world.now().atZone(HomeZone.ID);
    ZonedDateTime next = now.with(time);
    if (next.isBefore(now)) {
      next = now.plusDays(1).with(time);
    }
    world.letPass(Duration.between(now, next));
    return next.toInstant();
  }
}
