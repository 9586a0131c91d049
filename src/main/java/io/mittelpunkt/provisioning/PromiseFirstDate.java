package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.escalation.WorkingDays;
import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Promises the date by which the line is active, once; no confirmation leaves without it (P6). An
 * order that has its first promise keeps it.
 */
@Service
public class PromiseFirstDate {

  private final Orders orders;
  private final Customers customers;
  private final Outbox outbox;
  private final Journal journal;
  private final MovableClock clock;

  PromiseFirstDate(
      Orders orders, Customers customers, Outbox outbox, Journal journal, MovableClock clock) {
    this.orders = orders;
    this.customers = customers;
    this.outbox = outbox;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Promises the wished day, or the first one that can be kept, and tells the customer.
   *
   * @param workingDays how many working days from today, in the customer's zone
   */
  @Transactional
  public void promise(String orderId, int workingDays) {
    ProductOrder order = orders.lock(orderId);
    if (order.firstPromise() != null) {
      return;
    }
    ZoneId zone = customers.get(order.customerId()).zone();
    Instant now = clock.instant();
    LocalDate first = WorkingDays.after(LocalDate.ofInstant(now, zone), workingDays);
    LocalDate wished = order.wishedDate();
    LocalDate date = wished != null && wished.isAfter(first) ? wished : first;
    orders.addPromise(orderId, date, "first", now);
    journal.write(
        orderId,
        "promised",
        "build",
        Actor.US,
        date.plusDays(1).atStartOfDay(zone).toInstant(),
        null);
    outbox.put(
        Notice.toCustomer(
            orderId + ":promised",
            orderId,
            order.customerId(),
            "orderPromised",
            Map.of("order", orderId, "promisedOn", date.toString())));
  }
}
