package io.mittelpunkt.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JournalLineTest {

  @Test
  void theNewestLineSaysWhereAnOrderStands() {
    assertThat(current(OrderState.IN_PROGRESS, "promised", "portReserved"))
        .isEqualTo("portReserved");
  }

  @Test
  void aFailedStepIsNotHiddenByWhatHappensBesideIt() {
    assertThat(current(OrderState.HELD, "stepFailed", "modemDelivered")).isEqualTo("stepFailed");
  }

  @Test
  void anOpenQuestionIsNotHiddenByWhatHappensBesideIt() {
    assertThat(current(OrderState.PENDING, "detailAsked", "stepResumed")).isEqualTo("detailAsked");
    assertThat(current(OrderState.PENDING, "detailAsked", "callAnnounced"))
        .isEqualTo("callAnnounced");
  }

  @Test
  void whereNoLineSaysSoTheNewestDoes() {
    assertThat(current(OrderState.HELD, "received")).isEqualTo("received");
  }

  private static String current(OrderState state, String... what) {
    List<JournalLine> lines =
        List.of(what).stream()
            .map(it -> new JournalLine(Instant.EPOCH, it, null, Actor.US, null, null))
            .toList();
    return JournalLine.current(state, lines).what();
  }
}
