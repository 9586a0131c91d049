package io.mittelpunkt.provisioning;

import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.shared.MovableClock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the modem of a cancelled order back, at the warehouse or from the customer. */
@Service
public class StopShipment {

  private final Orders orders;
  private final Warehouse warehouse;
  private final Lines lines;
  private final Outbox outbox;
  private final Journal journal;
  private final MovableClock clock;

  StopShipment(
      Orders orders,
      Warehouse warehouse,
      Lines lines,
      Outbox outbox,
      Journal journal,
      MovableClock clock) {
    this.orders = orders;
    this.warehouse = warehouse;
    this.lines = lines;
    this.outbox = outbox;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Stops it at the warehouse, whether or not we know of a shipment: a call that was on its way
   * when the order was cancelled must ship nothing either.
   *
   * @return whether no parcel reaches the customer
   */
  @Transactional
  public boolean stop(String orderId) {
    // What was delivered is delivered, whatever the warehouse says of it.
    boolean stopped = warehouse.stop(orderId) && lines.of(orderId).deliveredAt() == null;
    if (stopped) {
      lines.shipmentStopped(orderId, clock.instant());
    }
    return stopped;
  }

  /** Asks the customer, once, to send back what reaches him, at our cost. */
  @Transactional
  public void askForReturn(String orderId) {
    if (!lines.returnAsked(orderId, clock.instant())) {
      return;
    }
    journal.write(orderId, "returnAsked", "sendBack", Actor.CUSTOMER);
    outbox.put(
        Notice.toCustomer(
            orderId + ":return",
            orderId,
            orders.get(orderId).customerId(),
            "sendModemBack",
            Map.of("order", orderId)));
  }
}
