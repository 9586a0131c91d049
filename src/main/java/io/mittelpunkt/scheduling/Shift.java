package io.mittelpunkt.scheduling;

import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * When somebody usually works on a day.
 *
 * @param starts from when
 * @param ends until when; later than {@code starts}
 */
public record Shift(LocalTime starts, LocalTime ends) {

  /**
   * The shift on one day. Where the clocks change, a time that does not exist is the moment of the
   * change, and of a time that comes twice the first counts.
   *
   * @return empty when the change leaves nothing of it
   */
  public Optional<TimeWindow> on(LocalDate day, ZoneId zone) {
    Instant from = instant(day.atTime(starts), zone);
    Instant to = instant(day.atTime(ends), zone);
    return to.isAfter(from) ? Optional.of(new TimeWindow(from, to)) : Optional.empty();
  }

  /**
   * What absences leave of a shift: of several parts the longest, of equally long ones the first,
   * since a technician sets out once a day.
   *
   * @return empty when they leave nothing
   */
  public static Optional<TimeWindow> without(TimeWindow shift, List<TimeWindow> absences) {
    List<TimeWindow> left = List.of(shift);
    for (TimeWindow absence : absences) {
      left = left.stream().flatMap(part -> cut(part, absence).stream()).toList();
    }
    return left.stream()
        .max(
            Comparator.<TimeWindow, Duration>comparing(TimeWindow::length)
                .thenComparing(TimeWindow::from, Comparator.reverseOrder()));
  }

  private static List<TimeWindow> cut(TimeWindow part, TimeWindow absence) {
    if (!part.overlaps(absence)) {
      return List.of(part);
    }
    List<TimeWindow> left = new ArrayList<>();
    if (absence.from().isAfter(part.from())) {
      left.add(new TimeWindow(part.from(), absence.from()));
    }
    if (absence.to().isBefore(part.to())) {
      left.add(new TimeWindow(absence.to(), part.to()));
    }
    return left;
  }

  private static Instant instant(LocalDateTime time, ZoneId zone) {
    ZoneOffsetTransition change = zone.getRules().getTransition(time);
    return change != null && change.isGap() ? change.getInstant() : time.atZone(zone).toInstant();
  }
}
