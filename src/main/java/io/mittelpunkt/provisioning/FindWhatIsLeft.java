package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.orders.AgreedVisits;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what is still to be done for an order, so that its promise can be compared (P6). */
@Service
public class FindWhatIsLeft {

  private final Orders orders;
  private final Customers customers;
  private final Lines lines;
  private final AgreedVisits visits;

  FindWhatIsLeft(Orders orders, Customers customers, Lines lines, AgreedVisits visits) {
    this.orders = orders;
    this.customers = customers;
    this.lines = lines;
    this.visits = visits;
  }

  /**
   * The step that takes longest among those that are left; a code of the decision table {@code
   * usual-duration}, and of the reason that the customer reads. A visit that is agreed takes as
   * long as was agreed: it is one of them only when its day lies behind the promised one.
   *
   * @param visitLeft whether a technician still has to come
   */
  @Transactional(readOnly = true)
  public String slowestStepLeft(String orderId, boolean visitLeft) {
    ProductOrder order = orders.get(orderId);
    Line line = lines.of(orderId);
    Optional<Instant> agreed = visits.agreedUntil(orderId);
    if (visitLeft && agreed.isEmpty()) {
      return "visit";
    }
    if (agreed.filter(end -> isBehindThePromise(order, end)).isPresent()) {
      return "agreedVisit";
    }
    if (order.state() == OrderState.HELD) {
      return "mending";
    }
    if (line.lineTests() > 0) {
      return "repair";
    }
    if (line.shipmentId() != null && line.deliveredAt() == null) {
      return "delivery";
    }
    return line.portId() == null ? "port" : "activation";
  }

  private boolean isBehindThePromise(ProductOrder order, Instant end) {
    return order.promise() != null
        && LocalDate.ofInstant(end, customers.get(order.customerId()).zone())
            .isAfter(order.promise());
  }
}
