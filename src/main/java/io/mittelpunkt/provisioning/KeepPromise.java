package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.escalation.WorkingDays;
import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.AgreedVisits;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.OrderEvent.OrderAttributeChanged;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A promise is kept, or changed openly (P6): what is left is compared with what it usually takes
 * before the promised day is over, and a later date is told with the old one and the reason.
 */
@Service
public class KeepPromise {

  private final Orders orders;
  private final Customers customers;
  private final AgreedVisits visits;
  private final Outbox outbox;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final MovableClock clock;

  KeepPromise(
      Orders orders,
      Customers customers,
      AgreedVisits visits,
      Outbox outbox,
      Journal journal,
      ApplicationEventPublisher events,
      MovableClock clock) {
    this.orders = orders;
    this.customers = customers;
    this.visits = visits;
    this.outbox = outbox;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Whether the promised day would be over if what is left took as long as usual.
   *
   * @param usualWorkingDays how long that is
   */
  @Transactional(readOnly = true)
  public boolean isAtRisk(String orderId, int usualWorkingDays) {
    ProductOrder order = orders.get(orderId);
    return order.promise() != null
        && !order.state().isEnd()
        && expected(order, usualWorkingDays).isAfter(order.promise());
  }

  /**
   * Promises a later day and tells it, with the old one and the reason.
   *
   * @param laterWorkingDays how far ahead it lies: further than what is left usually takes, so that
   *     a delay is told once and not every day
   * @param reason the code of the step that takes longer
   */
  @Transactional
  public void announceDelay(String orderId, int laterWorkingDays, String reason) {
    ProductOrder order = orders.lock(orderId);
    LocalDate expected = expected(order, laterWorkingDays);
    if (order.promise() != null && expected.isAfter(order.promise())) {
      change(order, expected, reason);
      journal.write(orderId, "promiseMoved", "newDay", Actor.US, null, reason);
    }
  }

  /**
   * Promises the wished day, or the first one after it that can be kept. A day that is promised
   * already stands: an earlier one takes its place only when it will hold, so that a wish never
   * ends in a delay.
   *
   * @param safeWorkingDays how far ahead a day lies that will hold
   */
  @Transactional
  public void adoptWish(String orderId, int safeWorkingDays) {
    ProductOrder order = orders.lock(orderId);
    LocalDate promised = order.promise();
    LocalDate wished = order.wishedDate();
    if (promised == null || wished == null) {
      return;
    }
    LocalDate safe = possible(order, safeWorkingDays);
    boolean stands = promised.isBefore(safe) && !promised.isBefore(today(order));
    LocalDate date = later(wished, stands ? promised : safe);
    if (!date.equals(promised)) {
      change(order, date, "wish");
      journal.write(orderId, "promiseMovedAsWished", "newDay", Actor.US);
    } else {
      journal.write(orderId, "wishIsPromised", "goOn", Actor.US);
    }
  }

  private LocalDate expected(ProductOrder order, int workingDays) {
    LocalDate possible = possible(order, workingDays);
    return order.wishedDate() == null ? possible : later(order.wishedDate(), possible);
  }

  /** No line is ready before its visit, if one is agreed. */
  private LocalDate possible(ProductOrder order, int workingDays) {
    LocalDate today = today(order);
    LocalDate done = workingDays == 0 ? today : WorkingDays.after(today, workingDays);
    return visits
        .agreedUntil(order.id())
        .map(end -> later(LocalDate.ofInstant(end, zone(order)), done))
        .orElse(done);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private LocalDate today(ProductOrder order) {
    return LocalDate.ofInstant(clock.instant(), zone(order));
  }

  private void change(ProductOrder order, LocalDate date, String reason) {
    Instant now = clock.instant();
    orders.addPromise(order.id(), date, reason, now);
    outbox.put(
        Notice.toCustomer(
            order.id() + ":promise:" + date + ":" + now,
            order.id(),
            order.customerId(),
            "promiseMoved",
            Map.of(
                "order", order.id(),
                "beforeOn", order.promise().toString(),
                "promisedOn", date.toString(),
                "reason", reason)));
    events.publishEvent(new OrderAttributeChanged(order.id(), "expectedCompletionDate"));
  }

  private ZoneId zone(ProductOrder order) {
    return customers.get(order.customerId()).zone();
  }
}
