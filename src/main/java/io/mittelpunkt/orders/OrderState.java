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
  /** A cancellation was asked for, and it is being found out whether it is too late. */
  ASSESSING_CANCELLATION("assessingCancellation"),
  /** It is being cancelled: what was done is being undone. */
  PENDING_CANCELLATION("pendingCancellation"),
  /** It was cancelled, and all that was done is undone. */
  CANCELLED("cancelled"),
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

  /** Whether nothing follows this state. */
  public boolean isEnd() {
    return successors().isEmpty();
  }

  /** Whether the order is being cancelled, or may be. */
  public boolean isBeingCancelled() {
    return this == ASSESSING_CANCELLATION || this == PENDING_CANCELLATION;
  }

  private Set<OrderState> successors() {
    return switch (this) {
      case ACKNOWLEDGED -> Set.of(PENDING, IN_PROGRESS, HELD, ASSESSING_CANCELLATION);
      case PENDING -> Set.of(IN_PROGRESS, HELD, ASSESSING_CANCELLATION);
      case IN_PROGRESS -> Set.of(PENDING, HELD, ASSESSING_CANCELLATION, COMPLETED);
      case HELD -> Set.of(IN_PROGRESS, PENDING, ASSESSING_CANCELLATION);
      case ASSESSING_CANCELLATION -> Set.of(IN_PROGRESS, PENDING, HELD, PENDING_CANCELLATION);
      case PENDING_CANCELLATION -> Set.of(CANCELLED);
      case CANCELLED, COMPLETED -> Set.of();
    };
  }
}
