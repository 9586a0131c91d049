package io.mittelpunkt.scheduling;

import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.Orders;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the visit of a cancelled order back, and says so in the same transaction (P8); a window
 * that is only held is given back without a word.
 */
@Service
public class WithdrawVisit {

  private final Orders orders;
  private final Visits visits;
  private final VisitDays days;
  private final EndHold endHold;
  private final Outbox outbox;
  private final Journal journal;

  WithdrawVisit(
      Orders orders,
      Visits visits,
      VisitDays days,
      EndHold endHold,
      Outbox outbox,
      Journal journal) {
    this.orders = orders;
    this.visits = visits;
    this.days = days;
    this.endHold = endHold;
    this.outbox = outbox;
    this.journal = journal;
  }

  /** Gives it back; without a visit there is nothing to do. */
  @Transactional
  public void withdraw(String orderId) {
    String customerId = orders.lock(orderId).customerId();
    days.lock(days.having(orderId));
    endHold.ofOrder(orderId);
    visits
        .openOf(orderId)
        .ifPresent(
            visit -> {
              days.giveBack(visit, Visit.State.WITHDRAWN, "orderCancelled", "customerGaveBack");
              journal.write(orderId, "visitWithdrawn", "undo", Actor.US);
              outbox.put(
                  Notice.toCustomer(
                      visit.id() + ":withdrawn",
                      orderId,
                      customerId,
                      "visitWithdrawn",
                      Map.of("order", orderId, "fromAt", visit.windowFrom().toString())));
            });
  }
}
