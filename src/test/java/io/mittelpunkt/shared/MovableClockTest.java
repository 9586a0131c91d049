package io.mittelpunkt.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class MovableClockTest {

  private final MovableClock clock = new MovableClock();

  @Test
  void itShowsTheSystemsTimeUntilItIsMoved() {
    assertThat(clock.offset()).isZero();
    assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.SECONDS));
  }

  @Test
  void itRunsOnAheadOfTheSystemsTime() {
    clock.setOffset(Duration.ofDays(40));

    Instant before = Instant.now();
    Instant shown = clock.instant();
    Instant after = Instant.now();
    assertThat(shown).isBetween(before.plus(Duration.ofDays(40)), after.plus(Duration.ofDays(40)));
    assertThat(clock.millis()).isCloseTo(clock.instant().toEpochMilli(), within(1_000L));
  }

  @Test
  void aClockForAnotherZoneMovesAlong() {
    Clock berlin = clock.withZone(ZoneId.of("Europe/Berlin"));

    clock.setOffset(Duration.ofDays(-3));

    assertThat(berlin.getZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(berlin.instant()).isCloseTo(clock.instant(), within(1, ChronoUnit.SECONDS));
  }

  @Test
  void twoClocksMoveApart() {
    MovableClock other = new MovableClock();
    other.setOffset(Duration.ofDays(1));
    assertThat(clock.offset()).isZero();
  }
}
