package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.OrderEvent.OrderAttributeChanged;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.shared.MovableClock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the customer's wish for another day; his line is not switched on before it. */
@Service
public class ChangeWishedDate {

  /** Further ahead nobody can keep a port free. */
  public static final int LONGEST_AHEAD_DAYS = 180;

  private final Orders orders;
  private final Customers customers;
  private final Lines lines;
  private final Journal journal;
  private final OrderProcess process;
  private final ApplicationEventPublisher events;
  private final MovableClock clock;

  ChangeWishedDate(
      Orders orders,
      Customers customers,
      Lines lines,
      Journal journal,
      OrderProcess process,
      ApplicationEventPublisher events,
      MovableClock clock) {
    this.orders = orders;
    this.customers = customers;
    this.lines = lines;
    this.journal = journal;
    this.process = process;
    this.events = events;
    this.clock = clock;
  }

  /** What came of a wish; the names in lower case are text keys' last parts. */
  public enum Outcome {
    /** It is written down; what it means for the promise is told by a message. */
    TAKEN,
    /** The day is over, or it is today. */
    TOO_SOON,
    /** The day is more than half a year ahead. */
    TOO_FAR,
    /** The line is active already. */
    LINE_ACTIVE,
    /** The order has ended, or is being cancelled. */
    ENDED
  }

  /**
   * The days that can be wished.
   *
   * @param first the first one, in the customer's zone
   * @param last the last one
   */
  public record Days(LocalDate first, LocalDate last) {

    /** What would come of wishing a day. */
    Outcome weigh(LocalDate wished) {
      if (wished.isBefore(first)) {
        return Outcome.TOO_SOON;
      }
      return wished.isAfter(last) ? Outcome.TOO_FAR : Outcome.TAKEN;
    }
  }

  /** The days that a customer can wish now. */
  public Days days(ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
    return new Days(today.plusDays(1), today.plusDays(LONGEST_AHEAD_DAYS));
  }

  /** What would come of a wish, so that nobody spends a code on one that cannot be. */
  @Transactional(readOnly = true)
  public Outcome weigh(String orderId, LocalDate wished) {
    return weigh(orders.get(orderId), wished);
  }

  private Outcome weigh(ProductOrder order, LocalDate wished) {
    if (order.state().isEnd() || order.state() == OrderState.PENDING_CANCELLATION) {
      return Outcome.ENDED;
    }
    return lines.of(order.id()).activatedAt() != null
        ? Outcome.LINE_ACTIVE
        : days(customers.get(order.customerId()).zone()).weigh(wished);
  }

  /**
   * Takes a wish.
   *
   * @param wished in the customer's zone
   * @param via the channel
   */
  @Transactional
  public Outcome change(String orderId, LocalDate wished, String via) {
    ProductOrder order = orders.lock(orderId);
    Outcome outcome = weigh(order, wished);
    if (outcome != Outcome.TAKEN) {
      return outcome;
    }
    if (!wished.equals(order.wishedDate())) {
      orders.setWishedDate(orderId, wished);
      journal.write(orderId, "dateWished", "weighWish", Actor.US);
      events.publishEvent(new OrderAttributeChanged(orderId, "requestedCompletionDate"));
      process.wishedDateChanged(orderId);
    }
    return Outcome.TAKEN;
  }
}
