package io.mittelpunkt.escalation;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Working days in Germany: Monday to Friday without the holidays of the whole country, or of one of
 * its states.
 */
public final class WorkingDays {

  private static final HolidayManager HOLIDAYS =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));

  private WorkingDays() {}

  /** Whether a day is one. */
  public static boolean contain(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !HOLIDAYS.isHoliday(day);
  }

  /**
   * Whether a day is one in a state: Monday to Friday without the state's holidays.
   *
   * @param state ISO 3166-2 without the country, in lower case, such as {@code be}
   */
  public static boolean contain(LocalDate day, String state) {
    return contain(day) && !isHoliday(day, state);
  }

  /**
   * Whether a day is a public holiday in all of a state.
   *
   * @param state ISO 3166-2 without the country, in lower case, such as {@code be}
   */
  public static boolean isHoliday(LocalDate day, String state) {
    return HOLIDAYS.isHoliday(day, state);
  }

  /**
   * The day that is a number of working days after another; the other does not count.
   *
   * @param from the day that it is counted from
   * @param days how many; at least one
   */
  public static LocalDate after(LocalDate from, int days) {
    if (days < 1) {
      throw new IllegalArgumentException("At least one working day, not " + days);
    }
    LocalDate day = from;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      if (contain(day)) {
        left--;
      }
    }
    return day;
  }
}
