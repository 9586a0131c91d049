package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.orders.MatterSettled;
import io.mittelpunkt.orders.OrderEvent.OrderStateChanged;
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
  void ended(OrderStateChanged event) {
    if (event.state().isEnd()) {
      settleCallbacks.settle(event.orderId(), Matter.MISSING_DETAIL, "caseEnded");
      settleCallbacks.settle(event.orderId(), Matter.MISSED_VISIT, "caseEnded");
    }
  }

  @EventListener
  void settled(MatterSettled event) {
    Matter matter = Matter.of(event.matter());
    settleCallbacks.settle(
        event.caseId(), matter, matter == Matter.MISSING_DETAIL ? "answered" : "caseEnded");
  }
}
