package io.mittelpunkt.provisioning;

import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.ChangeOrderState;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Orders;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends an order whose line is active and tested. */
@Service
public class CompleteOrder {

  private final Orders orders;
  private final ChangeOrderState changeOrderState;
  private final Outbox outbox;
  private final Journal journal;

  CompleteOrder(Orders orders, ChangeOrderState changeOrderState, Outbox outbox, Journal journal) {
    this.orders = orders;
    this.changeOrderState = changeOrderState;
    this.outbox = outbox;
    this.journal = journal;
  }

  /** Ends it and tells the customer. */
  @Transactional
  public void complete(String orderId) {
    // A failed step beside the way, such as a timer, holds the order but not its case.
    changeOrderState.to(orderId, OrderState.IN_PROGRESS);
    changeOrderState.to(orderId, OrderState.COMPLETED);
    journal.write(orderId, "completed", null, Actor.NOBODY, null, null);
    outbox.put(
        Notice.toCustomer(
            orderId + ":active",
            orderId,
            orders.get(orderId).customerId(),
            "lineActive",
            Map.of("order", orderId)));
  }
}
