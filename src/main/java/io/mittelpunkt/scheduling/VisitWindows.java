package io.mittelpunkt.scheduling;

import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
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

  /** The first window of a day that begins within an hour, 0 to 23; empty when none does. */
  public Optional<TimeWindow> beginningAt(LocalDate day, int hour, ZoneId zone) {
    return of(day, zone).stream()
        .filter(it -> it.from().atZone(zone).getHour() == hour)
        .findFirst();
  }

  /** A window, if the day of its beginning has it. */
  Optional<TimeWindow> same(TimeWindow window, ZoneId zone) {
    return of(LocalDate.ofInstant(window.from(), zone), zone).stream()
        .filter(window::equals)
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
    return same(window, zone).isPresent() ? Optional.empty() : Optional.of("notAWindow");
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
