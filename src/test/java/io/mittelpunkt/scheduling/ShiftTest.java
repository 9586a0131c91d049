package io.mittelpunkt.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final TimeWindow EIGHT_TO_FOUR = hours(8, 16);

  @ParameterizedTest
  @CsvSource({
    "2027-01-04, 08:00, 16:00, 2027-01-04T07:00:00Z, 2027-01-04T15:00:00Z",
    "2027-07-05, 08:00, 16:00, 2027-07-05T06:00:00Z, 2027-07-05T14:00:00Z",
    // From 2 to 3 o'clock there is no time.
    "2027-03-28, 02:30, 06:00, 2027-03-28T01:00:00Z, 2027-03-28T04:00:00Z",
    "2027-03-28, 00:00, 02:30, 2027-03-27T23:00:00Z, 2027-03-28T01:00:00Z",
    "2027-03-28, 00:00, 08:00, 2027-03-27T23:00:00Z, 2027-03-28T06:00:00Z",
    // From 2 to 3 o'clock comes twice.
    "2027-10-31, 02:30, 06:00, 2027-10-31T00:30:00Z, 2027-10-31T05:00:00Z",
    "2027-10-31, 00:00, 02:30, 2027-10-30T22:00:00Z, 2027-10-31T00:30:00Z",
    "2027-10-31, 00:00, 08:00, 2027-10-30T22:00:00Z, 2027-10-31T07:00:00Z"
  })
  void itIsTheLocalTimeOfItsDay(
      LocalDate day, LocalTime starts, LocalTime ends, Instant from, Instant to) {
    assertThat(new Shift(starts, ends).on(day, BERLIN)).contains(new TimeWindow(from, to));
  }

  @Test
  void nothingIsLeftOfAShiftInTheMissingHour() {
    assertThat(
            new Shift(LocalTime.of(2, 0), LocalTime.of(2, 45))
                .on(LocalDate.of(2027, 3, 28), BERLIN))
        .isEmpty();
  }

  @Test
  void ofAShiftThatAnAbsenceCutsInTwoTheLongerPartStays() {
    assertThat(left(hours(9, 10))).isEqualTo(hours(10, 16));
    assertThat(left(hours(13, 14))).isEqualTo(hours(8, 13));
    assertThat(left(hours(11, 13))).as("both are as long").isEqualTo(hours(8, 11));
  }

  @Test
  void severalAbsencesTakeTheirPartEach() {
    assertThat(left(hours(9, 10), hours(9, 11), hours(15, 20))).isEqualTo(hours(11, 15));
  }

  @Test
  void oneThatOnlyTouchesTakesNothing() {
    assertThat(left(hours(6, 8), hours(16, 18))).isEqualTo(EIGHT_TO_FOUR);
  }

  @Test
  void nothingIsLeftOfADayOff() {
    assertThat(Shift.without(EIGHT_TO_FOUR, Arrays.asList(hours(8, 12), hours(12, 16)))).isEmpty();
  }

  private static TimeWindow left(TimeWindow... absences) {
    return Shift.without(EIGHT_TO_FOUR, Arrays.asList(absences)).orElseThrow();
  }

  private static TimeWindow hours(int from, int to) {
    Instant midnight = Instant.parse("2027-01-04T00:00:00Z");
    return new TimeWindow(midnight.plusSeconds(from * 3600L), midnight.plusSeconds(to * 3600L));
  }
}
