package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.notices.Channel;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.shared.MovableClock;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings together what an order and its customer's account know: what the customer told us is not
 * asked again (P2, P3). What a shop told with an order serves that shop's later orders too, but
 * never becomes part of the account: no shop can decide for another what we hold true of a
 * customer.
 */
@Service
public class FillKnownDetails {

  private final Orders orders;
  private final Customers customers;
  private final MissingDetails missingDetails;
  private final Journal journal;
  private final MovableClock clock;

  FillKnownDetails(
      Orders orders,
      Customers customers,
      MissingDetails missingDetails,
      Journal journal,
      MovableClock clock) {
    this.orders = orders;
    this.customers = customers;
    this.missingDetails = missingDetails;
    this.journal = journal;
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
    Customer customer = customers.get(order.customerId());
    for (Detail detail : Detail.values()) {
      customer
          .known(detail)
          .ifPresent(value -> orders.addDetail(orderId, detail, value, "account", clock.instant()));
    }
    orders
        .toldBefore(order.customerId(), order.clientId())
        .forEach(
            (detail, value) ->
                orders.addDetail(orderId, detail, value, order.clientId(), clock.instant()));
    Set<Detail> known = orders.details(orderId).keySet();
    missingDetails
        .openOf(orderId)
        .map(MissingDetail::detail)
        .filter(known::contains)
        .ifPresent(
            detail -> {
              missingDetails.answered(orderId, detail, "account", clock.instant());
              journal.write(orderId, "detailKnown", "check", Actor.US, null, detail.code());
            });
    return new Known(known, Channel.reaching(customer));
  }
}
