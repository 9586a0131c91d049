package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.escalation.WorkingDays;
import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.OrderEvent.OrderAttributeChanged;
import io.mittelpunkt.orders.OrderState;
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
  private final Lines lines;
  private final Outbox outbox;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final MovableClock clock;

  KeepPromise(
      Orders orders,
      Customers customers,
      Lines lines,
      Outbox outbox,
      Journal journal,
      ApplicationEventPublisher events,
      MovableClock clock) {
    this.orders = orders;
    this.customers = customers;
    this.lines = lines;
    this.outbox = outbox;
    this.journal = journal;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The step that takes longest among those that are left; a code of the decision table {@code
   * usual-duration}, and of the reason that the customer reads.
   *
   * @param visitLeft whether a technician still has to come
   */
  @Transactional(readOnly = true)
  public String slowestStepLeft(String orderId, boolean visitLeft) {
    ProductOrder order = orders.get(orderId);
    Line line = lines.of(orderId);
    if (order.state() == OrderState.HELD) {
      return "mending";
    }
    if (line.lineTests() > 0) {
      return "repair";
    }
    if (visitLeft) {
      return "visit";
    }
    if (line.shipmentId() != null && line.deliveredAt() == null) {
      return "delivery";
    }
    return line.portId() == null ? "port" : "activation";
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
   * Promises the wished day, or the first one after it that can be kept. One that is promised
   * already stays.
   */
  @Transactional
  public void adoptWish(String orderId, int usualWorkingDays) {
    ProductOrder order = orders.lock(orderId);
    if (order.promise() == null || order.wishedDate() == null) {
      return;
    }
    LocalDate expected = expected(order, usualWorkingDays);
    if (!expected.equals(order.promise())) {
      change(order, expected, "wish");
      journal.write(orderId, "promiseMovedAsWished", "newDay", Actor.US);
    } else {
      journal.write(orderId, "wishIsPromised", "goOn", Actor.US);
    }
  }

  private LocalDate expected(ProductOrder order, int usualWorkingDays) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone(order));
    LocalDate possible = usualWorkingDays == 0 ? today : WorkingDays.after(today, usualWorkingDays);
    return order.wishedDate() != null && order.wishedDate().isAfter(possible)
        ? order.wishedDate()
        : possible;
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
