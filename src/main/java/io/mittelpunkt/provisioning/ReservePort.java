package io.mittelpunkt.provisioning;

import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reserves the port that the line will use. */
@Service
public class ReservePort {

  private final Orders orders;
  private final Network network;
  private final Lines lines;
  private final Journal journal;

  ReservePort(Orders orders, Network network, Lines lines, Journal journal) {
    this.orders = orders;
    this.network = network;
    this.lines = lines;
    this.journal = journal;
  }

  /**
   * Reserves it; repeated, it is the same port.
   *
   * @param modemNeeded whether a modem comes with the line
   */
  @Transactional
  public void reserve(String orderId, boolean modemNeeded) {
    ProductOrder order = orders.get(orderId);
    String port = network.reservePort(orderId, order.offeringId(), order.installationAddress());
    lines.portReserved(orderId, port);
    if (modemNeeded && lines.of(orderId).deliveredAt() == null) {
      journal.write(orderId, "portReserved", "waitForModem", Actor.WAREHOUSE);
    } else {
      journal.write(orderId, "portReserved", "activate", Actor.US);
    }
  }
}
