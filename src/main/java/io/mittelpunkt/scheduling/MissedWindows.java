package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.escalation.Compensations;
import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.Offering;
import io.mittelpunkt.orders.Offerings;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.Languages;
import io.mittelpunkt.shared.MovableClock;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What follows from a window that we did not keep: the customer hears it, with what may be owed to
 * him. Each visit once.
 */
@Component
class MissedWindows {

  /** TKG section 58 (4): € 10 or 20 % of the monthly fee, whichever is higher. */
  private static final BigDecimal LEAST = new BigDecimal("10.00");

  private static final BigDecimal SHARE = new BigDecimal("0.20");

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

  /** Notes and says it, unless it was. */
  void note(Visit visit) {
    String orderId = visit.orderId();
    if (orderId == null) {
      return;
    }
    ProductOrder order = orders.get(orderId);
    BigDecimal owed = owed(order);
    if (!compensations.note(
        order.customerId(), orderId, visit.id(), "visitMissed", owed, clock.instant())) {
      return;
    }
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
                "owed", money(owed, customers.get(order.customerId()).language()))));
  }

  /** By the price of the day on which it was ordered. */
  private BigDecimal owed(ProductOrder order) {
    BigDecimal monthly =
        offerings
            .soldOn(LocalDate.ofInstant(order.orderDate(), HomeZone.ID), order.offeringId())
            .map(Offering::price)
            .map(price -> price.monthly())
            .orElse(BigDecimal.ZERO);
    return LEAST.max(monthly.multiply(SHARE).setScale(2, RoundingMode.HALF_UP));
  }

  private static String money(BigDecimal euro, Locale reader) {
    NumberFormat format = NumberFormat.getCurrencyInstance(Languages.nearest(reader));
    format.setCurrency(Currency.getInstance("EUR"));
    return format.format(euro);
  }
}
