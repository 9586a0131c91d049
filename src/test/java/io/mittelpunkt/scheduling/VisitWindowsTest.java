package io.mittelpunkt.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class VisitWindowsTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate DAY = LocalDate.of(2027, 1, 5);

  /** Windows of 90 minutes from half past eight. */
  private final VisitWindows windows =
      new VisitWindows(
          new VisitSettings(
              Duration.ofMinutes(90),
              LocalTime.of(8, 30),
              LocalTime.of(18, 0),
              14,
              Duration.ofMinutes(10),
              Duration.ofHours(24),
              Duration.ofHours(4)),
          new MovableClock());

  @Test
  void aWindowThatBeginsAtHalfPastIsFoundByItsHour() {
    TimeWindow first = windows.of(DAY, BERLIN).get(0);

    assertThat(windows.beginningAt(DAY, 8, BERLIN)).contains(first);
    assertThat(windows.beginningAt(DAY, 9, BERLIN)).as("the next begins at ten").isEmpty();
    for (int hour : new int[] {-1, 24, 8 + 24}) {
      assertThat(windows.beginningAt(DAY, hour, BERLIN)).isEmpty();
    }
  }

  @Test
  void onlyWhatTheDayHasIsOneOfItsWindows() {
    TimeWindow first = windows.of(DAY, BERLIN).get(0);

    assertThat(windows.same(first, BERLIN)).contains(first);
    assertThat(windows.same(new TimeWindow(first.from(), first.to().plusSeconds(1)), BERLIN))
        .isEmpty();
    assertThat(windows.same(first, ZoneId.of("Europe/Lisbon"))).isEmpty();
  }

  @Test
  void onADayOnWhichTheClockChangesTheHoursAreThoseOfTheWall() {
    assertThat(windows.of(LocalDate.of(2027, 3, 27), BERLIN).get(0).from())
        .isEqualTo(Instant.parse("2027-03-27T07:30:00Z"));
    assertThat(windows.of(LocalDate.of(2027, 3, 28), BERLIN).get(0).from())
        .isEqualTo(Instant.parse("2027-03-28T06:30:00Z"));
  }
}
