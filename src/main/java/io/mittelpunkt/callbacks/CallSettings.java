package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.routing.Night;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How calls are promised; {@code application.yml} says each usual value.
 *
 * @param slot how long a promised slot is; its beginnings are its multiples of the day
 * @param now how long 'now' may take
 * @param searchDays how many days ahead times are offered, counted from today
 * @param nightBegins from when on nobody is called, in the customer's zone (P9)
 * @param nightEnds until when
 * @param usualCall how long a call takes, with what is written down after it, until a team's calls
 *     taught us better
 * @param keptForNow the share of each slot's places, in percent, that is kept for 'now'
 */
@ConfigurationProperties("mittelpunkt.calls")
public record CallSettings(
    Duration slot,
    Duration now,
    int searchDays,
    LocalTime nightBegins,
    LocalTime nightEnds,
    Duration usualCall,
    int keptForNow) {

  /** When nobody is called. */
  public Night night() {
    return new Night(nightBegins, nightEnds);
  }
}
