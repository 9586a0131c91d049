package io.mittelpunkt.desk;

import io.mittelpunkt.desk.BoardView.Tick;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From which hour to which hour the board draws a day; places are shares of its width. */
final class BoardAxis {

  private static final LocalTime USUAL_FROM = LocalTime.of(7, 0);
  private static final LocalTime USUAL_TO = LocalTime.of(19, 0);
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final ZoneId zone;
  private final TimeWindow span;

  private BoardAxis(ZoneId zone, TimeWindow span) {
    this.zone = zone;
    this.span = span;
  }

  /** The usual hours of a day, and so many more that what is given is seen. */
  static BoardAxis of(LocalDate day, ZoneId zone, Stream<TimeWindow> seen) {
    Instant begin = day.atStartOfDay(zone).toInstant();
    Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
    Instant from = day.atTime(USUAL_FROM).atZone(zone).toInstant();
    Instant to = day.atTime(USUAL_TO).atZone(zone).toInstant();
    for (TimeWindow one : seen.toList()) {
      Instant hour = one.from().truncatedTo(ChronoUnit.HOURS);
      Instant nextHour = one.to().plus(Duration.ofMinutes(59)).truncatedTo(ChronoUnit.HOURS);
      from = hour.isBefore(from) ? hour : from;
      to = nextHour.isAfter(to) ? nextHour : to;
    }
    return new BoardAxis(
        zone, new TimeWindow(from.isBefore(begin) ? begin : from, to.isAfter(end) ? end : to));
  }

  TimeWindow span() {
    return span;
  }

  /** Where an instant is; what lies outside is at the edge. */
  String x(Instant instant) {
    return percent(share(instant));
  }

  /** How wide a stretch is; never so narrow that nobody sees it. */
  String width(Instant from, Instant to) {
    return percent(Math.max(0.3, share(to) - share(from)));
  }

  /** Where an instant is, if it is in sight. */
  @Nullable String xInSight(Instant instant) {
    return span.contains(instant) ? x(instant) : null;
  }

  /** The full hours. */
  List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    for (Instant at = span.from(); at.isBefore(span.to()); at = at.plus(Duration.ofHours(1))) {
      ticks.add(new Tick(x(at), HOUR.withZone(zone).format(at)));
    }
    return ticks;
  }

  private double share(Instant instant) {
    double whole = span.length().toSeconds();
    double part = Duration.between(span.from(), instant).toSeconds();
    return Math.max(0, Math.min(100, 100 * part / whole));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share);
  }
}
