package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.escalation.AppointmentCompensation;
import io.mittelpunkt.escalation.Compensations;
import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.Offering;
import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.shared.Euro;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.MovableClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What follows from a window that we did not keep: the customer hears it, with what may be owed to
 * him. Each visit once. What counts is when the technician came, not when we heard of it (P12).
 */
@Component
class MissedWindows {

  private final Orders orders;
  private final Offerings offerings;
  private final Customers customers;
  private final Compensations compensations;
  private final Outbox outbox;
  private final Journal journal;
  private final MovableClock clock;

  MissedWindows(
      Orders orders,
      Offerings offerings,
      Customers customers,
      Compensations compensations,
      Outbox outbox,
      Journal journal,
      MovableClock clock) {
    this.orders = orders;
    this.offerings = offerings;
    this.customers = customers;
    this.compensations = compensations;
    this.outbox = outbox;
    this.journal = journal;
    this.clock = clock;
  }

  /** Notes and says that nobody came in the window, unless it was. */
  void note(Visit visit) {
    if (visit.orderId() != null) {
      ProductOrder order = orders.get(visit.orderId());
      BigDecimal owed = owed(order);
      if (isNew(visit, order, owed)) {
        sayNobodyCame(visit, order, owed);
      }
    }
  }

  /** The same of a visit that is changed before anybody looked whether its window was kept. */
  void noteIfOver(Visit visit) {
    if (visit.state() != Visit.State.BEGUN && !visit.windowTo().isAfter(clock.instant())) {
      note(visit);
    }
  }

  /**
   * Notes what follows from when the technician was there: after the window something may be owed;
   * inside it nothing is, even if we heard of it too late and said otherwise.
   */
  void cameAt(Visit visit, Instant there) {
    if (!there.isAfter(visit.windowTo())) {
      takeBack(visit);
    } else if (visit.orderId() != null) {
      ProductOrder order = orders.get(visit.orderId());
      BigDecimal owed = owed(order);
      if (isNew(visit, order, owed)) {
        sayHeCameLate(visit, order, owed);
      }
    }
  }

  /** Takes back what was noted: it turned out that nothing is owed. Who was told hears it. */
  void takeBack(Visit visit) {
    if (compensations.withdraw(visit.id()) && visit.orderId() != null) {
      outbox.put(
          Notice.toCustomer(
              visit.id() + ":notOwed",
              visit.orderId(),
              visit.customerId(),
              "visitNotOwed",
              Map.of(
                  "order", visit.orderId(),
                  "fromAt", visit.windowFrom().toString(),
                  "toAt", visit.windowTo().toString())));
    }
  }

  private boolean isNew(Visit visit, ProductOrder order, BigDecimal owed) {
    return compensations.note(
        order.customerId(), order.id(), visit.id(), "visitMissed", owed, clock.instant());
  }

  private void sayHeCameLate(Visit visit, ProductOrder order, BigDecimal owed) {
    String orderId = order.id();
    journal.write(orderId, "visitCameLate", "goOn", Actor.TECHNICIAN);
    outbox.put(
        Notice.toCustomer(
            visit.id() + ":missed",
            orderId,
            order.customerId(),
            "visitCameLate",
            Map.of(
                "order", orderId,
                "fromAt", visit.windowFrom().toString(),
                "toAt", visit.windowTo().toString(),
                "owed", Euro.inWords(owed, customers.get(order.customerId()).language()))));
  }

  private void sayNobodyCame(Visit visit, ProductOrder order, BigDecimal owed) {
    String orderId = order.id();
    journal.write(orderId, "visitMissed", "settleVisit", Actor.AGENT);
    outbox.put(
        Notice.toCustomer(
            visit.id() + ":missed",
            orderId,
            order.customerId(),
            "visitMissed",
            Map.of(
                "order", orderId,
                "fromAt", visit.windowFrom().toString(),
                "toAt", visit.windowTo().toString(),
                "owed", Euro.inWords(owed, customers.get(order.customerId()).language()))));
  }

  /** By the price of the day on which it was ordered. */
  private BigDecimal owed(ProductOrder order) {
    BigDecimal monthly =
        offerings
            .soldOn(LocalDate.ofInstant(order.orderDate(), HomeZone.ID), order.offeringId())
            .map(Offering::price)
            .map(price -> price.monthly())
            .orElse(BigDecimal.ZERO);
    return AppointmentCompensation.of(monthly);
  }
}
