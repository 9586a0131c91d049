package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.notices.Channel;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.shared.MovableClock;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings together what an order and its customer's account know: what the account knows is not
 * asked again (P2), and what came with the order is kept for the next one (P3).
 */
@Service
public class FillKnownDetails {

  private final Orders orders;
  private final Customers customers;
  private final MovableClock clock;

  FillKnownDetails(Orders orders, Customers customers, MovableClock clock) {
    this.orders = orders;
    this.customers = customers;
    this.clock = clock;
  }

  /**
   * What is known.
   *
   * @param details the details that need not be asked
   * @param reachedBy how the customer would be asked for the rest
   */
  public record Known(Set<Detail> details, Channel reachedBy) {}

  /**
   * Fills in what is known.
   *
   * @return what the order knows now, and how its customer is reached
   */
  @Transactional
  public Known fill(String orderId) {
    ProductOrder order = orders.lock(orderId);
    Map<Detail, String> told = orders.details(orderId);
    told.forEach((detail, value) -> customers.remember(order.customerId(), detail, value));
    Customer customer = customers.get(order.customerId());
    for (Detail detail : Detail.values()) {
      customer
          .known(detail)
          .ifPresent(value -> orders.addDetail(orderId, detail, value, "account", clock.instant()));
    }
    return new Known(orders.details(orderId).keySet(), Channel.reaching(customer));
  }
}
