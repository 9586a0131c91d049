package io.mittelpunkt.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.mittelpunkt.scheduling.RecordTap.Outcome;
import io.mittelpunkt.shared.TimeWindow;
import io.mittelpunkt.support.Round;
import io.mittelpunkt.support.StoppedEngine;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** When a tap is believed to be made, when somebody is expected, and when the plan is told. */
@StoppedEngine
@RecordApplicationEvents
class TapTimesTest {

  @Autowired ApplicationContext service;
  @Autowired RecordTap recordTap;
  @Autowired ApplicationEvents events;

  private Round round;

  @BeforeEach
  void hire() {
    round = Round.today(service);
  }

  @ParameterizedTest
  @CsvSource({"P400D, now", "PT1M, now", "P-400D, beginOfDay"})
  void whenHeTappedIsBelievedWithinTheDayOnly(Duration off, String believed) {
    Visit visit = now();

    recordTap.record(of(visit, TapKind.ARRIVED).at(round.now().plus(off)));

    Instant expected =
        believed.equals("now")
            ? round.now()
            : round.day().atStartOfDay(round.region().territory().zone()).toInstant();
    assertThat(round.row(visit).progress().arrivedAt()).isCloseTo(expected, seconds());
  }

  @Test
  void whoSetsOutIsExpectedAfterTheWayAndNeverBeforeTheWindow() {
    Visit soon = now();
    Instant later = round.now().plus(Duration.ofHours(2));
    Visit early = at(later);

    tap(soon, TapKind.ON_THE_WAY);
    Instant expected = round.row(soon).progress().expectedAt();
    assertThat(expected).isBetween(round.now(), round.now().plus(Duration.ofMinutes(40)));
    assertThat(expected.getEpochSecond() % 300).as("whole five minutes").isZero();

    tap(early, TapKind.ON_THE_WAY);
    assertThat(round.row(early).progress().expectedAt()).isAfterOrEqualTo(later);
  }

  @Test
  void theDayIsPlannedAnewWhenHeIsFarFromItsPlan() {
    Visit overrun = at(round.now().minus(Duration.ofHours(2)));
    Visit early = at(round.now().plus(Duration.ofHours(1)));
    Visit inTime = at(round.now().minus(Duration.ofMinutes(40)));

    tap(overrun, TapKind.DONE);
    tap(early, TapKind.DONE);
    tap(inTime, TapKind.DONE);

    assertThat(events.stream(DayChanged.class).filter(it -> it.territoryId().equals(territory())))
        .extracting(DayChanged::reason)
        .containsExactly("overrun", "early");
  }

  private Outcome tap(Visit visit, TapKind kind) {
    return recordTap.record(of(visit, kind));
  }

  private Tap of(Visit visit, TapKind kind) {
    return new Tap(key(), visit.id(), round.technician(), kind, null, round.now());
  }

  /** A visit that is to begin now. */
  private Visit now() {
    return at(round.now());
  }

  /** A visit of today that is to begin at some instant, its window too. */
  private Visit at(Instant start) {
    return round.visit(start, new TimeWindow(start, start.plus(Duration.ofHours(2))), null, null);
  }

  private String territory() {
    return round.region().territory().id();
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static org.assertj.core.data.TemporalUnitOffset seconds() {
    return within(30, ChronoUnit.SECONDS);
  }
}
