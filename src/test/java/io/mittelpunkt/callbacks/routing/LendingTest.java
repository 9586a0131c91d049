package io.mittelpunkt.callbacks.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LendingTest {

  private static final TimeWindow DAY = hours(8, 16);
  private static final TimeWindow EVENT = hours(14, 18);

  private static final List<Duty> TEAM =
      IntStream.range(0, 12)
          .mapToObj(i -> new Duty("a-%03d".formatted(i), Set.of("de"), DAY))
          .toList();

  @Test
  void oneOfThreeIsLentForAsLongAsTheEventLasts() {
    assertThat(Lending.lent(TEAM, EVENT))
        .hasSize(4)
        .allSatisfy(duty -> assertThat(duty.during()).isEqualTo(hours(14, 16)));
  }

  @Test
  void nobodyCountsTwice() {
    List<Duty> kept = Lending.kept(TEAM, EVENT);

    assertThat(there(kept, hours(14, 15)) + there(Lending.lent(TEAM, EVENT), hours(14, 15)))
        .isEqualTo(there(TEAM, hours(14, 15)));
    assertThat(there(kept, hours(9, 10))).isEqualTo(12);
  }

  @Test
  void whoIsNotThereDuringTheEventIsNotLent() {
    assertThat(Lending.lent(TEAM, hours(17, 18))).isEmpty();
    assertThat(Lending.kept(TEAM, hours(17, 18))).isEqualTo(TEAM);
  }

  private static long there(List<Duty> duties, TimeWindow window) {
    return duties.stream().filter(duty -> duty.covers(window)).count();
  }

  private static TimeWindow hours(int from, int to) {
    Instant midnight = Instant.parse("2026-11-24T00:00:00Z");
    return new TimeWindow(midnight.plusSeconds(from * 3600L), midnight.plusSeconds(to * 3600L));
  }
}
