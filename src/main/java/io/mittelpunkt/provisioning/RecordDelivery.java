package io.mittelpunkt.provisioning;

import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the warehouse's report of a delivery: first a fact in our row, then a message to the
 * process, which may or may not wait for it yet.
 */
@Service
public class RecordDelivery {

  private final Orders orders;
  private final Lines lines;
  private final Journal journal;
  private final OrderProcess process;
  private final StopShipment stopShipment;

  RecordDelivery(
      Orders orders,
      Lines lines,
      Journal journal,
      OrderProcess process,
      StopShipment stopShipment) {
    this.orders = orders;
    this.lines = lines;
    this.journal = journal;
    this.process = process;
    this.stopShipment = stopShipment;
  }

  /**
   * Takes a report; one that comes twice changes nothing.
   *
   * @param shipmentKey the key that the modem was shipped under
   * @return whether we can have had such a shipment by then
   */
  @Transactional
  public boolean record(String shipmentKey, Instant deliveredAt) {
    if (orders.find(shipmentKey).isEmpty()) {
      return false;
    }
    ProductOrder order = orders.lock(shipmentKey);
    // Shipping follows the promise: before it, and before the order, nothing can have arrived.
    if (order.promise() == null || deliveredAt.isBefore(order.orderDate())) {
      return false;
    }
    if (lines.of(shipmentKey).deliveredAt() == null) {
      lines.modemDelivered(shipmentKey, deliveredAt);
      if (order.state() == OrderState.PENDING_CANCELLATION
          || order.state() == OrderState.CANCELLED) {
        // It had left before it could be stopped; nobody waits for it any more.
        stopShipment.askForReturn(shipmentKey);
      } else {
        journal.write(shipmentKey, "modemDelivered", "activate", Actor.US);
        process.modemDelivered(shipmentKey);
      }
    }
    return true;
  }
}
