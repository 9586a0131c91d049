package io.mittelpunkt.provisioning;

import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.ChangeOrderState;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.OrderEvent.CancellationStateChanged;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.shared.MovableClock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a cancelled order when everything that was done for it is undone. */
@Service
public class ConfirmCancellation {

  private final Orders orders;
  private final Cancellations cancellations;
  private final ChangeOrderState changeOrderState;
  private final Outbox outbox;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final MovableClock clock;

  ConfirmCancellation(
      Orders orders,
      Cancellations cancellations,
      ChangeOrderState changeOrderState,
      Outbox outbox,
      Journal journal,
      ApplicationEventPublisher events,
      MovableClock clock) {
    this.orders = orders;
    this.cancellations = cancellations;
    this.changeOrderState = changeOrderState;
    this.outbox = outbox;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /** Ends it and tells the customer. */
  @Transactional
  public void confirm(String orderId) {
    Cancellation cancellation = cancellations.newestOf(orderId).orElseThrow();
    changeOrderState.to(orderId, OrderState.CANCELLED);
    cancellations.setState(cancellation.id(), Cancellation.State.DONE, null, clock.instant());
    journal.write(orderId, "cancelled", null, Actor.NOBODY, null, null);
    outbox.put(
        Notice.toCustomer(
            orderId + ":cancelled",
            orderId,
            orders.get(orderId).customerId(),
            "orderCancelled",
            Map.of("order", orderId)));
    events.publishEvent(new CancellationStateChanged(orderId, cancellation.id()));
  }
}
