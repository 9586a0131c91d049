package io.mittelpunkt.provisioning;

import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.ChangeOrderState;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks the network whether the address can have what was ordered. */
@Service
public class QualifyAddress {

  private final Orders orders;
  private final Network network;
  private final ChangeOrderState changeOrderState;
  private final Journal journal;

  QualifyAddress(
      Orders orders, Network network, ChangeOrderState changeOrderState, Journal journal) {
    this.orders = orders;
    this.network = network;
    this.changeOrderState = changeOrderState;
    this.journal = journal;
  }

  /**
   * Asks, and notes the answer.
   *
   * @return whether the address can have the offering
   */
  @Transactional
  public boolean qualify(String orderId) {
    ProductOrder order = orders.get(orderId);
    boolean qualified = network.reach(order.installationAddress()).served();
    changeOrderState.to(orderId, OrderState.IN_PROGRESS);
    if (qualified) {
      journal.write(orderId, "addressQualified", "promise", Actor.US);
    } else {
      journal.write(orderId, "addressUnclear", "clarifyAddress", Actor.AGENT);
    }
    return qualified;
  }
}
