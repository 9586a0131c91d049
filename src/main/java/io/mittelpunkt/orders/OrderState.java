package io.mittelpunkt.orders;

import java.util.Arrays;
import java.util.Set;

/** The states of TMF622 that an order can be in, and which may follow which. */
public enum OrderState {
  /** Taken in; nothing was done yet. */
  ACKNOWLEDGED("acknowledged"),
  /** A detail is missing and was asked for. */
  PENDING("pending"),
  /** It is being worked on. */
  IN_PROGRESS("inProgress"),
  /** A failed step waits for a person. */
  HELD("held"),
  /** The line is active. */
  COMPLETED("completed");

  private final String code;

  OrderState(String code) {
    this.code = code;
  }

  /** The state's name in TMF622. */
  public String code() {
    return code;
  }

  /**
   * The state with a TMF622 name.
   *
   * @throws IllegalArgumentException when no order can be in such a state
   */
  public static OrderState of(String code) {
    return Arrays.stream(values())
        .filter(state -> state.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No state " + code));
  }

  /** Whether an order in this state may pass to another. */
  public boolean mayBecome(OrderState next) {
    return successors().contains(next);
  }

  private Set<OrderState> successors() {
    return switch (this) {
      case ACKNOWLEDGED -> Set.of(PENDING, IN_PROGRESS, HELD);
      case PENDING -> Set.of(IN_PROGRESS, HELD);
      case IN_PROGRESS -> Set.of(PENDING, HELD, COMPLETED);
      case HELD -> Set.of(IN_PROGRESS, PENDING);
      case COMPLETED -> Set.of();
    };
  }
}
