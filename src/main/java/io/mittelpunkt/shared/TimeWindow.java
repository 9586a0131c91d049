package io.mittelpunkt.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A stretch of time, from its first instant up to, but without, its last.
 *
 * @param from when it begins
 * @param to when it is over; later than {@code from}
 */
public record TimeWindow(Instant from, Instant to) {

  /** Two instants of years that people plan in; a parser takes years that no calendar can show. */
  private static final Pattern TEXT = Pattern.compile("\\d{4}-[^/]{1,40}/\\d{4}-[^/]{1,40}");

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

  /** The interval of ISO 8601, such as {@code 2026-11-24T07:00:00Z/2026-11-24T09:00:00Z}. */
  public String iso() {
    return from + "/" + to;
  }

  /**
   * Reads what {@link #iso} wrote.
   *
   * @param text from outside
   * @return empty when it is no window
   */
  public static Optional<TimeWindow> read(String text) {
    if (!TEXT.matcher(text).matches()) {
      return Optional.empty();
    }
    String[] ends = text.split("/");
    try {
      Instant from = Instant.parse(ends[0]);
      Instant to = Instant.parse(ends[1]);
      return to.isAfter(from) ? Optional.of(new TimeWindow(from, to)) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
