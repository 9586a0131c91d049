package io.mittelpunkt.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mittelpunkt.support.StatesPassed;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The states that an order may pass; {@link StatesPassed} holds each order of each test to it. */
class OrderStateTest {

  @ParameterizedTest
  @EnumSource
  void noStateIsSkippedOrReversed(OrderState state) {
    List<String> followers =
        Stream.of(OrderState.values()).filter(state::mayBecome).map(OrderState::code).toList();

    assertThat(followers)
        .containsExactlyInAnyOrderElementsOf(StatesPassed.MAY_FOLLOW.get(state.code()));
  }

  @Test
  void noStateIsLeftOutOfTheTable() {
    assertThat(Stream.of(OrderState.values()).map(OrderState::code))
        .containsExactlyInAnyOrderElementsOf(
            StatesPassed.MAY_FOLLOW.keySet().stream().filter(code -> !code.isEmpty()).toList());
  }

  @ParameterizedTest
  @EnumSource
  void anOrderThatHasEndedStaysEnded(OrderState state) {
    assertThat(state.isEnd()).isEqualTo(List.of("completed", "cancelled").contains(state.code()));
  }

  @ParameterizedTest
  @EnumSource
  void eachStateIsFoundByItsName(OrderState state) {
    assertThat(OrderState.of(state.code())).isEqualTo(state);
  }

  @ParameterizedTest
  @ValueSource(strings = {"COMPLETED", "", "canceled"})
  void aNameThatIsNoStateIsRefused(String name) {
    assertThatThrownBy(() -> OrderState.of(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(name);
  }
}
