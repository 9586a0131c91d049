package io.mittelpunkt.callbacks.routing;

import io.mittelpunkt.shared.TimeWindow;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * When a team is open: its usual week by class of customers, and the days that are not as usual.
 *
 * @param zone the zone of its hours
 * @param usual its hours by class of customers and day of the week; a class without any has those
 *     of {@link #STANDARD}
 * @param otherDays the days that are not as usual
 * @param holidays the public holidays that it keeps
 */
public record TeamWeek(
    ZoneId zone,
    Map<String, Map<DayOfWeek, DailyHours>> usual,
    Map<LocalDate, OtherDay> otherDays,
    Predicate<LocalDate> holidays) {

  /** The class of customers without a special contract. */
  public static final String STANDARD = "standard";

  /** How far ahead an opening is looked for: a team that is not open for so long never is. */
  private static final int LONGEST_CLOSED_DAYS = 60;

  /**
   * A day that is not as usual.
   *
   * @param hours when it is open; null: it is closed
   * @param reason why, in the operator's words
   */
  public record OtherDay(@Nullable DailyHours hours, String reason) {}

  /**
   * When it is open on a day. A day that is not as usual comes before a public holiday, and neither
   * shortens what a contract has promised around the clock.
   *
   * @param day the day in its zone
   * @param customerClass the class of a customer's contract
   * @return empty when it is closed all day
   */
  public Optional<TimeWindow> on(LocalDate day, String customerClass) {
    Optional<DailyHours> usually =
        Optional.ofNullable(
            usual
                .getOrDefault(customerClass, usual.getOrDefault(STANDARD, Map.of()))
                .get(day.getDayOfWeek()));
    if (usually.filter(DailyHours::isWholeDay).isPresent()) {
      return usually.get().on(day, zone);
    }
    OtherDay other = otherDays.get(day);
    if (other != null) {
      return Optional.ofNullable(other.hours()).flatMap(it -> it.on(day, zone));
    }
    return usually.filter(it -> !holidays.test(day)).flatMap(it -> it.on(day, zone));
  }

  /** Whether it is open for a class at an instant. */
  public boolean open(Instant at, String customerClass) {
    return on(LocalDate.ofInstant(at, zone), customerClass)
        .filter(it -> it.contains(at))
        .isPresent();
  }

  /** Whether it is open for a class during all of a window, over midnight too. */
  public boolean open(TimeWindow window, String customerClass) {
    Instant at = window.from();
    while (at.isBefore(window.to())) {
      Instant now = at;
      Optional<TimeWindow> hours =
          on(LocalDate.ofInstant(at, zone), customerClass).filter(it -> it.contains(now));
      if (hours.isEmpty()) {
        return false;
      }
      at = hours.get().to();
    }
    return true;
  }

  /**
   * When it is open for a class the next time; the instant itself when it is open then.
   *
   * @return empty when it is not for two months
   */
  public Optional<Instant> opening(Instant at, String customerClass) {
    LocalDate today = LocalDate.ofInstant(at, zone);
    return today
        .datesUntil(today.plusDays(LONGEST_CLOSED_DAYS))
        .flatMap(day -> on(day, customerClass).stream())
        .filter(hours -> hours.to().isAfter(at))
        .findFirst()
        .map(hours -> hours.from().isAfter(at) ? hours.from() : at);
  }
}
