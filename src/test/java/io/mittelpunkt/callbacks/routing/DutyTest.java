package io.mittelpunkt.callbacks.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DutyTest {

  private static final Instant NINE = Instant.parse("2027-03-02T09:00:00Z");
  private final Duty duty = new Duty("anna", Set.of("de"), window(0, 180));

  @Test
  void absencesAreCutOut() {
    assertThat(during(window(-60, 30))).containsExactly(window(30, 180));
    assertThat(during(window(150, 600))).containsExactly(window(0, 150));
    assertThat(during(window(60, 90))).containsExactly(window(0, 60), window(90, 180));
    assertThat(during(window(-10, 190))).isEmpty();
    assertThat(during(window(180, 240))).containsExactly(window(0, 180));
    assertThat(during(window(0, 30), window(20, 60), window(100, 110)))
        .containsExactly(window(60, 100), window(110, 180));
  }

  @Test
  void itCoversWhatLiesWhollyInIt() {
    assertThat(duty.covers(window(0, 180))).isTrue();
    assertThat(duty.covers(window(-1, 15))).isFalse();
    assertThat(duty.covers(window(170, 185))).isFalse();
  }

  private List<TimeWindow> during(TimeWindow... absences) {
    return duty.without(List.of(absences)).stream().map(Duty::during).toList();
  }

  private static TimeWindow window(int from, int to) {
    return new TimeWindow(NINE.plus(Duration.ofMinutes(from)), NINE.plus(Duration.ofMinutes(to)));
  }
}
