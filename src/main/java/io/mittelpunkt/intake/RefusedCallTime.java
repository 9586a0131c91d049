package io.mittelpunkt.intake;

import io.mittelpunkt.callbacks.CallTimes;

/** A time at which nobody can call; it says which times can be had now. */
public class RefusedCallTime extends RefusedRequest {

  private static final long serialVersionUID = 1L;

  private final transient CallTimes times;

  /** Somebody else was faster: 409. */
  RefusedCallTime(CallTimes times) {
    this(409, "This time cannot be kept any more. available says which can be.", times);
  }

  /** It cannot be, for a reason. */
  RefusedCallTime(RefusedRequest why, CallTimes times) {
    this(why.status(), why.getMessage(), times);
  }

  private RefusedCallTime(int status, String detail, CallTimes times) {
    super(status, "when", detail);
    this.times = times;
  }

  /** What can be had now. */
  public CallTimes times() {
    return times;
  }
}
