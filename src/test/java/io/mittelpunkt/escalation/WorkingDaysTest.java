package io.mittelpunkt.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-21", // Saturday
        "2026-11-22", // Sunday
        "2026-01-01", // New Year's Day
        "2026-04-03", // Good Friday
        "2026-04-06", // Easter Monday
        "2026-05-01", // Labour Day
        "2026-05-14", // Ascension Day
        "2026-05-25", // Whit Monday
        "2025-10-03", // German Unity Day, a Friday
        "2026-12-25" // Christmas Day, a Friday
      })
  void nobodyWorksOnWeekendsAndHolidays(LocalDate day) {
    assertThat(WorkingDays.contain(day)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-23", // a Monday
        "2026-12-24", // Christmas Eve is no holiday
        "2026-12-31", // nor is New Year's Eve
        "2026-06-04", // Corpus Christi is one in some states only
        "2026-11-18" // Repentance Day likewise
      })
  void onAllOtherDaysSomebodyDoes(LocalDate day) {
    assertThat(WorkingDays.contain(day)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    // from, working days, day
    "2026-11-23, 1, 2026-11-24",
    "2026-11-23, 5, 2026-11-30",
    "2026-11-20, 1, 2026-11-23",
    "2026-11-21, 1, 2026-11-23",
    "2026-11-22, 5, 2026-11-27",
    // over Christmas and New Year: 25, 26 and 27 December, 1, 2 and 3 January are free
    "2026-12-23, 1, 2026-12-24",
    "2026-12-24, 1, 2026-12-28",
    "2026-12-22, 5, 2026-12-30",
    "2026-12-30, 2, 2027-01-04",
    "2026-12-22, 10, 2027-01-07",
    // over Easter: 3 to 6 April are free
    "2026-04-02, 1, 2026-04-07",
    "2026-04-01, 5, 2026-04-10"
  })
  void workingDaysAreCountedFromTheNextDay(LocalDate from, int days, LocalDate day) {
    assertThat(WorkingDays.after(from, days)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    // day, state, whether it is a working day there
    "2027-03-08, be, false", // Women's Day
    "2027-03-08, bb, true",
    "2027-05-27, be, true", // Corpus Christi
    "2027-05-27, nw, false",
    "2026-12-25, be, false",
    "2026-11-21, be, false", // Saturday
    "2026-11-23, be, true"
  })
  void eachStateHasHolidaysOfItsOwn(LocalDate day, String state, boolean working) {
    assertThat(WorkingDays.contain(day, state)).isEqualTo(working);
  }

  @Test
  void atLeastOneDayIsCounted() {
    assertThatThrownBy(() -> WorkingDays.after(LocalDate.of(2026, 11, 23), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
