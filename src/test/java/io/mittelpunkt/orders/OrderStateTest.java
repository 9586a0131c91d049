package io.mittelpunkt.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrderStateTest {

  /**
   * Each row a state, each column whether it may be followed by acknowledged, pending and so on.
   */
  @ParameterizedTest
  @CsvSource({
    "acknowledged, false, true,  true,  true,  false",
    "pending,      false, false, true,  true,  false",
    "inProgress,   false, true,  false, true,  true",
    "held,         false, true,  true,  false, false",
    "completed,    false, false, false, false, false"
  })
  void noStateIsSkippedOrReversed(
      String from,
      boolean acknowledged,
      boolean pending,
      boolean inProgress,
      boolean held,
      boolean completed) {
    OrderState state = OrderState.of(from);
    assertThat(OrderState.values()).hasSize(5);
    assertThat(state.mayBecome(OrderState.ACKNOWLEDGED)).isEqualTo(acknowledged);
    assertThat(state.mayBecome(OrderState.PENDING)).isEqualTo(pending);
    assertThat(state.mayBecome(OrderState.IN_PROGRESS)).isEqualTo(inProgress);
    assertThat(state.mayBecome(OrderState.HELD)).isEqualTo(held);
    assertThat(state.mayBecome(OrderState.COMPLETED)).isEqualTo(completed);
  }

  @ParameterizedTest
  @EnumSource
  void eachStateIsFoundByItsName(OrderState state) {
    assertThat(OrderState.of(state.code())).isEqualTo(state);
  }

  @Test
  void aNameThatIsNoStateIsRefused() {
    assertThatThrownBy(() -> OrderState.of("COMPLETED"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("COMPLETED");
  }
}
