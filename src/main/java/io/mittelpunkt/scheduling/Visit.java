package io.mittelpunkt.scheduling;

import java.time.Instant;

/**
 * A technician's visit (TMF646: Appointment).
 *
 * @param id its id
 * @param orderId the order that it belongs to
 * @param state where it stands
 * @param windowFrom from when he comes
 * @param windowTo until when he has come
 */
public record Visit(String id, String orderId, State state, Instant windowFrom, Instant windowTo) {

  /** Where a visit stands. */
  public enum State {
    /** It is agreed. */
    BOOKED("booked"),
    /** It took place, and the work is done. */
    DONE("done"),
    /** The work could not be done. */
    NOT_DONE("notDone"),
    /** It was given back. */
    WITHDRAWN("withdrawn");

    private final String code;

    State(String code) {
      this.code = code;
    }

    /** The name in tables. */
    public String code() {
      return code;
    }

    /** The state with a name. */
    public static State of(String code) {
      for (State state : values()) {
        if (state.code.equals(code)) {
          return state;
        }
      }
      throw new IllegalArgumentException("No state " + code);
    }
  }
}
