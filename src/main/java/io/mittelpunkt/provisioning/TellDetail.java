package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what the client that placed an order tells of its customer afterwards, as if it had come
 * with the order: this client's orders know it and run on (P2, P3), the account does not. No shop
 * can decide for another what we hold true of a customer.
 */
@Service
public class TellDetail {

  private final Orders orders;
  private final MissingDetails missingDetails;
  private final Journal journal;
  private final OrderProcess process;
  private final MovableClock clock;

  TellDetail(
      Orders orders,
      MissingDetails missingDetails,
      Journal journal,
      OrderProcess process,
      MovableClock clock) {
    this.orders = orders;
    this.missingDetails = missingDetails;
    this.journal = journal;
    this.process = process;
    this.clock = clock;
  }

  /**
   * Takes it. What the order knows already stays.
   *
   * @param value in the detail's normal form
   */
  @Transactional
  public void tell(String orderId, Detail detail, String value) {
    ProductOrder order = orders.lock(orderId);
    Instant now = clock.instant();
    if (!orders.addDetail(orderId, detail, value, order.clientId(), now)) {
      return;
    }
    if (missingDetails.openOf(orderId).filter(open -> open.detail() == detail).isPresent()) {
      missingDetails.answered(orderId, detail, order.clientId(), now);
      journal.write(orderId, "detailKnown", "check", Actor.US, null, detail.code());
      process.detailProvided(orderId);
    }
    // Nobody is asked twice: what one order was told, the client's other orders know (P3).
    missingDetails.ordersWaitingFor(order.customerId(), detail).stream()
        .filter(waiting -> orders.get(waiting).clientId().equals(order.clientId()))
        .forEach(process::detailProvided);
  }
}
