package io.mittelpunkt.intake;

import io.mittelpunkt.scheduling.OfferedWindow;
import io.mittelpunkt.shared.TimeWindow;
import java.util.List;

/** Somebody else was faster: 409, with the time slots that can be had now, the best first. */
public class TakenTimeSlot extends RefusedRequest {

  private static final long serialVersionUID = 1L;

  private final transient List<TimeWindow> alternatives;

  /**
   * @param field which field names the slot
   * @param alternatives what can be had now
   */
  public TakenTimeSlot(String field, List<OfferedWindow> alternatives) {
    super(
        409,
        field,
        alternatives.isEmpty()
            ? "This time slot cannot be kept any more, and none of the next days can be."
            : "This time slot cannot be kept any more. availableTimeSlot says which can be.");
    this.alternatives = alternatives.stream().map(OfferedWindow::window).toList();
  }

  /** What can be had now. */
  public List<TimeWindow> alternatives() {
    return alternatives;
  }
}
