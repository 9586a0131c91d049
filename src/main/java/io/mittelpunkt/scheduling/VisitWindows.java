package io.mittelpunkt.scheduling;

import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The windows that a day has, and until when they can be chosen (P7). */
@Component
public class VisitWindows {

  /** How far ahead a visit can be agreed. */
  public static final int LONGEST_AHEAD_DAYS = 180;

  private final VisitSettings settings;
  private final MovableClock clock;

  VisitWindows(VisitSettings settings, MovableClock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** All windows of a day, whether or not they are over; none begins at an hour that is not. */
  public List<TimeWindow> of(LocalDate day, ZoneId zone) {
    List<TimeWindow> windows = new ArrayList<>();
    LocalDateTime end = day.atTime(settings.lastEnd());
    for (LocalDateTime at = day.atTime(settings.firstBegin());
        !at.plus(settings.window()).isAfter(end);
        at = at.plus(settings.window())) {
      if (!zone.getRules().getValidOffsets(at).isEmpty()) {
        Instant from = at.atZone(zone).toInstant();
        windows.add(new TimeWindow(from, from.plus(settings.window())));
      }
    }
    return windows;
  }

  /** The window of a day that begins at a full hour; empty when none does. */
  public Optional<TimeWindow> beginningAt(LocalDate day, int hour, ZoneId zone) {
    if (hour < 0 || hour > 23) {
      return Optional.empty();
    }
    return of(day, zone).stream()
        .filter(it -> it.from().atZone(zone).toLocalTime().equals(LocalTime.of(hour, 0)))
        .findFirst();
  }

  /** Those of a day that can still be chosen: a technician needs notice too. */
  public List<TimeWindow> open(LocalDate day, ZoneId zone) {
    return of(day, zone).stream().filter(it -> !it.from().isBefore(earliest())).toList();
  }

  /**
   * Why a window cannot be chosen on any day.
   *
   * @return {@code notAWindow}, {@code tooSoon} or {@code tooFar}; empty when it can
   */
  public Optional<String> fault(TimeWindow window, ZoneId zone) {
    LocalDate day = LocalDate.ofInstant(window.from(), zone);
    if (window.from().isBefore(earliest())) {
      return Optional.of("tooSoon");
    }
    if (day.isAfter(today(zone).plusDays(LONGEST_AHEAD_DAYS))) {
      return Optional.of("tooFar");
    }
    return of(day, zone).contains(window) ? Optional.empty() : Optional.of("notAWindow");
  }

  private Instant earliest() {
    return clock.instant().plus(settings.notice());
  }

  /** The day today. */
  public LocalDate today(ZoneId zone) {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  /** In words for people: how long a window is, and when the first begins and the last ends. */
  public String inWords() {
    return "%d minutes, from %s to %s"
        .formatted(settings.window().toMinutes(), settings.firstBegin(), settings.lastEnd());
  }
}
