package io.mittelpunkt.scheduling;

import io.mittelpunkt.shared.CannotStart;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How visits are offered; {@code application.yml} says each usual value.
 *
 * @param window how long a window is (P7)
 * @param firstBegin when the day's first window begins, in the territory's zone
 * @param lastEnd when its last window is over
 * @param searchDays how many days ahead are searched, counted from today
 * @param hold how long a chosen window is held while the customer confirms
 * @param cutOff until how long before the window begins the customer moves or cancels himself
 * @param notice how long before it begins a window is offered at the latest
 */
@ConfigurationProperties("mittelpunkt.visits")
public record VisitSettings(
    Duration window,
    LocalTime firstBegin,
    LocalTime lastEnd,
    int searchDays,
    Duration hold,
    Duration cutOff,
    Duration notice) {

  /** So many days the day book can be asked for at once. */
  private static final int FARTHEST = 60;

  private static final Duration SHORTEST = Duration.ofMinutes(15);

  /** Refuses to start with what offers no window, or none that can be confirmed. */
  public VisitSettings {
    if (window.compareTo(SHORTEST) < 0) {
      throw wrong("window", "at least PT15M, such as PT2H");
    }
    if (!firstBegin.isBefore(lastEnd)
        || Duration.between(firstBegin, lastEnd).compareTo(window) < 0) {
      throw wrong("first-begin", "earlier than last-end by one window or more, such as 08:00");
    }
    if (searchDays < 1 || searchDays > FARTHEST) {
      throw wrong("search-days", "between 1 and " + FARTHEST);
    }
    if (hold.compareTo(Duration.ofMinutes(1)) < 0) {
      throw wrong("hold", "at least PT1M, such as PT10M");
    }
    if (cutOff.isNegative()) {
      throw wrong("cut-off", "not negative, such as PT24H");
    }
    if (notice.isNegative()) {
      throw wrong("notice", "not negative, such as PT4H");
    }
  }

  private static CannotStart wrong(String setting, String cure) {
    return new CannotStart(
        "With mittelpunkt.visits.%s as it is set no visit can be offered.".formatted(setting),
        "Set it to a value that is " + cure + ".");
  }
}
