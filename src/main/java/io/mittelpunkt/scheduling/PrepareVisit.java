package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.notices.Channel;
import io.mittelpunkt.orders.Orders;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what has to be known before windows are offered. */
@Service
public class PrepareVisit {

  private final Orders orders;
  private final Customers customers;

  PrepareVisit(Orders orders, Customers customers) {
    this.orders = orders;
    this.customers = customers;
  }

  /** The channel that reaches the order's customer: on it depends how long we wait for his word. */
  @Transactional(readOnly = true)
  public Channel reachedBy(String orderId) {
    return Channel.reaching(customers.get(orders.get(orderId).customerId()));
  }
}
