package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.orders.MatterSettled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends calls that nobody needs any more: what they were about was settled in another way. */
@Component
class HearOfSettledMatters {

  private final SettleCallbacks settleCallbacks;

  HearOfSettledMatters(SettleCallbacks settleCallbacks) {
    this.settleCallbacks = settleCallbacks;
  }

  @EventListener
  void settled(MatterSettled event) {
    Matter matter = Matter.of(event.matter());
    settleCallbacks.settle(
        event.caseId(), matter, matter == Matter.MISSING_DETAIL ? "answered" : "caseEnded");
  }
}
