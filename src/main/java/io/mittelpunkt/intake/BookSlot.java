package io.mittelpunkt.intake;

import io.mittelpunkt.scheduling.ConfirmWindow;
import io.mittelpunkt.scheduling.HoldWindow;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.shared.TimeWindow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Holds and confirms a time slot of an order in one go: a client has asked its customer before. */
@Component
class BookSlot {

  private final HoldWindow holdWindow;
  private final ConfirmWindow confirmWindow;
  private final SlotRefusals refusals;

  BookSlot(HoldWindow holdWindow, ConfirmWindow confirmWindow, SlotRefusals refusals) {
    this.holdWindow = holdWindow;
    this.confirmWindow = confirmWindow;
    this.refusals = refusals;
  }

  /**
   * Books it, in place of one that is booked.
   *
   * @throws RefusedRequest when it cannot be
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Visit book(String orderId, TimeWindow window) {
    HoldWindow.Outcome held = holdWindow.hold(orderId, window);
    if (held instanceof HoldWindow.Outcome.Taken taken) {
      throw new TakenTimeSlot("validFor", taken.alternatives());
    }
    if (held instanceof HoldWindow.Outcome.Refused refused) {
      throw refusals.of(refused.reason(), "relatedEntity");
    }
    String visitId = ((HoldWindow.Outcome.Held) held).visit().id();
    ConfirmWindow.Outcome outcome = confirmWindow.confirm(visitId, "api");
    if (outcome instanceof ConfirmWindow.Outcome.Lapsed lapsed) {
      throw new TakenTimeSlot("validFor", lapsed.alternatives());
    }
    if (outcome instanceof ConfirmWindow.Outcome.Refused refused) {
      throw refusals.of(refused.reason(), "relatedEntity");
    }
    return ((ConfirmWindow.Outcome.Booked) outcome).visit();
  }
}
