package io.mittelpunkt.callbacks.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From 21 to 8 o'clock (P9). */
class NightTest {

  private final Night night = new Night(LocalTime.of(21, 0), LocalTime.of(8, 0));

  @ParameterizedTest
  @CsvSource({
    "2027-03-02T19:59:59Z, Europe/Berlin, false",
    "2027-03-02T20:00:00Z, Europe/Berlin, true",
    "2027-03-02T23:30:00Z, Europe/Berlin, true",
    "2027-03-03T06:59:59Z, Europe/Berlin, true",
    "2027-03-03T07:00:00Z, Europe/Berlin, false",
    // The same moment, where other customers are.
    "2027-03-03T07:00:00Z, Atlantic/Azores, true",
    "2027-03-02T20:00:00Z, Pacific/Auckland, false",
    "2027-03-02T10:00:00Z, Pacific/Auckland, true",
    // In summer.
    "2027-07-02T19:00:00Z, Europe/Berlin, true",
    "2027-07-02T06:00:00Z, Europe/Berlin, false"
  })
  void itIsNightByTheCustomersClock(Instant at, ZoneId zone, boolean isNight) {
    assertThat(night.at(at, zone)).isEqualTo(isNight);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-02T12:00:00Z, 2027-03-02T12:00:00Z",
    "2027-03-02T20:00:00Z, 2027-03-03T07:00:00Z",
    "2027-03-03T00:30:00Z, 2027-03-03T07:00:00Z",
    // The night in which the clocks go forward is an hour shorter, the other an hour longer.
    "2027-03-27T20:00:00Z, 2027-03-28T06:00:00Z",
    "2027-10-30T19:00:00Z, 2027-10-31T07:00:00Z"
  })
  void itIsOverInTheMorning(Instant at, Instant over) {
    assertThat(night.over(at, ZoneId.of("Europe/Berlin"))).isEqualTo(over);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-02T19:45:00Z, false",
    "2027-03-02T19:46:00Z, true",
    "2027-03-03T06:59:00Z, true",
    "2027-03-03T07:00:00Z, false"
  })
  void aCallThatWouldLastIntoItLiesInIt(Instant from, boolean touches) {
    TimeWindow call = new TimeWindow(from, from.plus(Duration.ofMinutes(15)));

    assertThat(night.touches(call, ZoneId.of("Europe/Berlin"))).isEqualTo(touches);
  }

  @Test
  void aNightWithinOneDayIsOneToo() {
    Night early = new Night(LocalTime.of(1, 0), LocalTime.of(5, 0));
    ZoneId utc = ZoneId.of("UTC");

    assertThat(early.at(Instant.parse("2027-03-02T00:59:00Z"), utc)).isFalse();
    assertThat(early.at(Instant.parse("2027-03-02T01:00:00Z"), utc)).isTrue();
    assertThat(early.over(Instant.parse("2027-03-02T01:00:00Z"), utc))
        .isEqualTo("2027-03-02T05:00:00Z");
  }
}
