package io.mittelpunkt.callbacks.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CallLengthsTest {

  private static final Duration ASSUMED = Duration.ofMinutes(9);

  @Test
  void oneCallMovesTheMeanALittle() {
    Duration mean = CallLengths.after(ASSUMED, 0, Duration.ofMinutes(29));

    assertThat(mean).isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void manyCallsTeachIt() {
    assertThat(after(500, Duration.ofMinutes(14))).isBetween(minutes(13.7), minutes(14));
    assertThat(after(500, Duration.ofMinutes(4))).isBetween(minutes(4), minutes(4.5));
  }

  @Test
  void itFollowsAChangeAfterALongTime() {
    Duration mean = after(5000, Duration.ofMinutes(6));
    for (int call = 0; call < 400; call++) {
      mean = CallLengths.after(mean, 5000L + call, Duration.ofMinutes(12));
    }

    assertThat(mean).isGreaterThan(Duration.ofMinutes(11));
  }

  @Test
  void aForgottenTaskTeachesNoNonsense() {
    assertThat(after(500, Duration.ofDays(3))).isLessThanOrEqualTo(CallLengths.LONGEST);
    assertThat(after(500, Duration.ofSeconds(-5))).isGreaterThanOrEqualTo(CallLengths.SHORTEST);
  }

  private static Duration after(int calls, Duration length) {
    Duration mean = ASSUMED;
    for (int call : IntStream.range(0, calls).toArray()) {
      mean = CallLengths.after(mean, call, length);
    }
    return mean;
  }

  private static Duration minutes(double minutes) {
    return Duration.ofSeconds(Math.round(minutes * 60));
  }
}
