package io.mittelpunkt.scheduling;

import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.WindowFinder;
import io.mittelpunkt.scheduling.plan.WindowFinder.Candidate;
import io.mittelpunkt.scheduling.plan.Workday;
import io.mittelpunkt.shared.TimeWindow;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A window that can be kept, with what speaks against it. First counts what the customer wishes,
 * then what suits the plan; a day later weighs as much as some minutes on the road.
 *
 * @param day the day as it is planned
 * @param window the window
 * @param planned who would come, and when he would work there
 * @param unmet how much of the wish it leaves open: a day weighs most, then the part of the day
 * @param minutes what it costs the plan
 */
record RankedWindow(
    DayProblem day, TimeWindow window, Assignment planned, int unmet, long minutes) {

  static final Comparator<RankedWindow> BEST_FIRST =
      Comparator.comparingInt(RankedWindow::unmet)
          .thenComparingLong(RankedWindow::minutes)
          .thenComparing(it -> it.window().from());

  static RankedWindow of(
      DayProblem day,
      Candidate found,
      Wish wish,
      @Nullable String language,
      int daysAhead,
      ZoneId zone) {
    Assignment planned = found.inserted().assignment();
    int unmet = 0;
    if (wish.day() != null && !wish.day().equals(day.day())) {
      unmet += 4;
    }
    if (wish.part() != null && wish.part() != part(found.window(), zone)) {
      unmet += 2;
    }
    if (language != null && !speaks(day, planned.technicianId(), language)) {
      unmet += 1;
    }
    return new RankedWindow(
        day,
        found.window(),
        planned,
        unmet,
        Math.round(found.inserted().cost() / 60)
            + WindowFinder.A_DAY_NEARER.toMinutes() * daysAhead);
  }

  /** A window that begins before noon is one of the morning. */
  private static Wish.Part part(TimeWindow window, ZoneId zone) {
    LocalTime from = window.from().atZone(zone).toLocalTime();
    return from.isBefore(LocalTime.NOON) ? Wish.Part.MORNING : Wish.Part.AFTERNOON;
  }

  private static boolean speaks(DayProblem day, String technicianId, String language) {
    return day.workdays().stream()
        .filter(it -> it.technicianId().equals(technicianId))
        .map(Workday::languages)
        .anyMatch(it -> it.contains(language));
  }

  LocalDate date() {
    return day.day();
  }
}
