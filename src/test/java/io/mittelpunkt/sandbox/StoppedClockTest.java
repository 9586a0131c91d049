package io.mittelpunkt.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.StoppedEngine;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@StoppedEngine
class StoppedClockTest {

  @Autowired DemoClock demoClock;
  @Autowired MovableClock clock;

  @Test
  void movesAlsoWhereNoJobsRun() {
    Instant before = clock.instant();

    demoClock.advance(Duration.ofDays(3));

    Instant expected = before.plus(Duration.ofDays(3));
    assertThat(clock.instant()).isCloseTo(expected, Assertions.within(5, ChronoUnit.SECONDS));
    assertThat(ClockUtil.now().toInstant())
        .isCloseTo(clock.instant(), Assertions.within(1, ChronoUnit.SECONDS));
  }
}
