package io.mittelpunkt.callbacks.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotGridTest {

  private final SlotGrid berlin = grid("Europe/Berlin", 15);

  @ParameterizedTest
  @CsvSource({
    "2027-03-02T09:00:00Z, 2027-03-02T09:00:00Z, 2027-03-02T09:00:00Z",
    "2027-03-02T09:00:01Z, 2027-03-02T09:00:00Z, 2027-03-02T09:15:00Z",
    "2027-03-02T09:14:59.999Z, 2027-03-02T09:00:00Z, 2027-03-02T09:15:00Z",
    "2027-03-02T22:59:00Z, 2027-03-02T22:45:00Z, 2027-03-02T23:00:00Z"
  })
  void slotsAreQuartersOfAnHour(Instant at, Instant floor, Instant ceil) {
    assertThat(berlin.floor(at)).isEqualTo(floor);
    assertThat(berlin.ceil(at)).isEqualTo(ceil);
    assertThat(berlin.has(at)).isEqualTo(at.equals(floor));
  }

  @Test
  void theyAreThoseOfTheTeamsWallClock() {
    Instant fullHourInKathmandu = Instant.parse("2027-03-02T09:15:00Z");

    assertThat(grid("Asia/Kathmandu", 60).has(fullHourInKathmandu)).isTrue();
    assertThat(grid("Europe/Berlin", 60).has(fullHourInKathmandu)).isFalse();
  }

  @Test
  void onlyWholeSlotsLieInAWindow() {
    TimeWindow window =
        new TimeWindow(
            Instant.parse("2027-03-02T09:05:00Z"), Instant.parse("2027-03-02T09:50:00Z"));

    assertThat(berlin.in(window))
        .extracting(it -> it.from().toString())
        .containsExactly("2027-03-02T09:15:00Z", "2027-03-02T09:30:00Z");
  }

  /** The day has 23 or 25 hours, and no quarter twice. */
  @ParameterizedTest
  @CsvSource({"2027-03-28, 92", "2027-10-31, 100", "2027-03-02, 96"})
  void theClocksMayChange(LocalDate day, int slots) {
    TimeWindow all =
        new DailyHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT).on(day, berlin.zone()).orElseThrow();

    List<TimeWindow> found = berlin.in(all);

    assertThat(found).hasSize(slots).doesNotHaveDuplicates();
    assertThat(found).allMatch(it -> it.length().equals(Duration.ofMinutes(15)));
  }

  private static SlotGrid grid(String zone, int minutes) {
    return new SlotGrid(ZoneId.of(zone), Duration.ofMinutes(minutes));
  }
}
