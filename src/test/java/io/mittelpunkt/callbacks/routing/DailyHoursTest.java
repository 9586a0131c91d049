package io.mittelpunkt.callbacks.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyHoursTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    "2027-01-04, 09:00, 18:00, 2027-01-04T08:00:00Z, 2027-01-04T17:00:00Z",
    "2027-07-05, 09:00, 18:00, 2027-07-05T07:00:00Z, 2027-07-05T16:00:00Z",
    "2027-07-05, 00:00, 00:00, 2027-07-04T22:00:00Z, 2027-07-05T22:00:00Z",
    "2027-07-05, 22:00, 00:00, 2027-07-05T20:00:00Z, 2027-07-05T22:00:00Z",
    // From 2 to 3 o'clock there is no time.
    "2027-03-28, 02:30, 06:00, 2027-03-28T01:00:00Z, 2027-03-28T04:00:00Z",
    "2027-03-28, 00:00, 02:30, 2027-03-27T23:00:00Z, 2027-03-28T01:00:00Z",
    "2027-03-28, 00:00, 00:00, 2027-03-27T23:00:00Z, 2027-03-28T22:00:00Z",
    // From 2 to 3 o'clock comes twice: the door opens at the first and closes at the second.
    "2027-10-31, 02:30, 06:00, 2027-10-31T00:30:00Z, 2027-10-31T05:00:00Z",
    "2027-10-31, 00:00, 02:30, 2027-10-30T22:00:00Z, 2027-10-31T01:30:00Z",
    "2027-10-31, 00:00, 00:00, 2027-10-30T22:00:00Z, 2027-10-31T23:00:00Z"
  })
  void theyAreThoseOfTheWallClock(
      LocalDate day, LocalTime from, LocalTime to, Instant opens, Instant closes) {
    assertThat(new DailyHours(from, to).on(day, BERLIN)).contains(new TimeWindow(opens, closes));
  }

  @Test
  void nothingIsLeftOfTheMissingHour() {
    DailyHours missing = new DailyHours(LocalTime.of(2, 0), LocalTime.of(3, 0));

    assertThat(missing.on(LocalDate.of(2027, 3, 28), BERLIN)).isEmpty();
  }

  @Test
  void theyDoNotEndBeforeTheyBegin() {
    assertThatThrownBy(() -> new DailyHours(LocalTime.NOON, LocalTime.of(9, 0)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
