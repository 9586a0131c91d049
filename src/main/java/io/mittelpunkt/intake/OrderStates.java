package io.mittelpunkt.intake;

import io.mittelpunkt.orders.OrderState;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The states that a client may filter by: all of TMF622, also those that no order of ours takes.
 */
public final class OrderStates {

  static final List<String> ALL =
      List.of(
          "acknowledged",
          "rejected",
          "pending",
          "held",
          "inProgress",
          "cancelled",
          "completed",
          "failed",
          "partial",
          "assessingCancellation",
          "pendingCancellation");

  private OrderStates() {}

  /**
   * Reads a filter.
   *
   * @return null when it is a state of the specification in which no order of ours can be
   * @throws RefusedRequest when the specification knows no such state
   */
  public static @Nullable OrderState read(String code) {
    if (!ALL.contains(code)) {
      throw RefusedRequest.because("state", "Use one of " + String.join(", ", ALL) + ".");
    }
    return Arrays.stream(OrderState.values())
        .filter(state -> state.code().equals(code))
        .findFirst()
        .orElse(null);
  }
}
