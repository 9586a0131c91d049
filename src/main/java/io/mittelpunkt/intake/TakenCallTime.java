package io.mittelpunkt.intake;

import io.mittelpunkt.callbacks.CallTimes;

/** Somebody else was faster: 409, with the times that can be had now. */
public class TakenCallTime extends RefusedRequest {

  private static final long serialVersionUID = 1L;

  private final transient CallTimes times;

  /**
   * @param times what can be had now
   */
  public TakenCallTime(CallTimes times) {
    super(409, "when", "This time cannot be kept any more. available says which can be.");
    this.times = times;
  }

  /** What can be had now. */
  public CallTimes times() {
    return times;
  }
}
