package io.mittelpunkt.provisioning;

import io.mittelpunkt.orders.MatterSettled;
import io.mittelpunkt.orders.OrderEvent.OrderPlaced;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.shared.MovableClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends what a customer left when he orders for the same address, on whichever channel: nobody is
 * offered to go on with what he has ordered.
 */
@Component
class OrderEndsDrafts {

  private final Orders orders;
  private final Drafts drafts;
  private final DraftProcess process;
  private final ApplicationEventPublisher events;
  private final MovableClock clock;

  OrderEndsDrafts(
      Orders orders,
      Drafts drafts,
      DraftProcess process,
      ApplicationEventPublisher events,
      MovableClock clock) {
    this.orders = orders;
    this.drafts = drafts;
    this.process = process;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void on(OrderPlaced placed) {
    ProductOrder order = orders.get(placed.orderId());
    for (String id : drafts.leftFor(order.customerId(), order.installationAddress())) {
      if (drafts.lock(id).state() == OrderDraft.State.LEFT) {
        drafts.placed(id, order.id(), clock.instant());
        events.publishEvent(MatterSettled.draft(id));
        process.ended(id);
      }
    }
  }
}
