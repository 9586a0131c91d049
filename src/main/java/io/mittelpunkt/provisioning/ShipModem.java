package io.mittelpunkt.provisioning;

import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has the modem shipped. */
@Service
public class ShipModem {

  private final Orders orders;
  private final Warehouse warehouse;
  private final Lines lines;
  private final Journal journal;

  ShipModem(Orders orders, Warehouse warehouse, Lines lines, Journal journal) {
    this.orders = orders;
    this.warehouse = warehouse;
    this.lines = lines;
    this.journal = journal;
  }

  /** Ships it; repeated, it is the same shipment. */
  @Transactional
  public void ship(String orderId) {
    ProductOrder order = orders.get(orderId);
    String shipment =
        warehouse.ship(orderId, orderId, order.offeringId(), order.installationAddress());
    orders.lock(orderId);
    lines.modemShipped(orderId, shipment);
    // The report of its delivery can be faster than we are.
    if (lines.of(orderId).deliveredAt() == null) {
      journal.write(orderId, "modemShipped", "waitForModem", Actor.WAREHOUSE);
    }
  }
}
