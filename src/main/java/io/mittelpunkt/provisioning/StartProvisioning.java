package io.mittelpunkt.provisioning;

import io.mittelpunkt.orders.OrderEvent.OrderPlaced;
import io.mittelpunkt.orders.Orders;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process of each order that is placed, in the same transaction (P13). */
@Component
class StartProvisioning {

  private final Orders orders;
  private final OrderProcess process;

  StartProvisioning(Orders orders, OrderProcess process) {
    this.orders = orders;
    this.process = process;
  }

  @EventListener
  void on(OrderPlaced placed) {
    process.start(placed.orderId(), orders.get(placed.orderId()).offeringId());
  }
}
