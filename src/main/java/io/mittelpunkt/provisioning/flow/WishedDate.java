package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.engine.Published;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** From when a line may be switched on. */
@Component("wishedDate")
@Published
public class WishedDate {

  private final Orders orders;
  private final Customers customers;
  private final MovableClock clock;

  WishedDate(Orders orders, Customers customers, MovableClock clock) {
    this.orders = orders;
    this.customers = customers;
    this.clock = clock;
  }

  /**
   * The beginning of the day that the customer wishes, in his zone; now where he wishes none, or it
   * has begun.
   *
   * @param execution of an order's process
   */
  public Date begins(DelegateExecution execution) {
    ProductOrder order = orders.get(execution.getProcessBusinessKey());
    Instant now = clock.instant();
    if (order.wishedDate() == null) {
      return Date.from(now);
    }
    Instant begins =
        order.wishedDate().atStartOfDay(customers.get(order.customerId()).zone()).toInstant();
    return Date.from(begins.isAfter(now) ? begins : now);
  }
}
