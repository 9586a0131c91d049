package io.mittelpunkt.scheduling;

import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.shared.MovableClock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the visit of a cancelled order back, and says so in the same transaction (P8). */
@Service
public class WithdrawVisit {

  private final Orders orders;
  private final Visits visits;
  private final Outbox outbox;
  private final Journal journal;
  private final MovableClock clock;

  WithdrawVisit(Orders orders, Visits visits, Outbox outbox, Journal journal, MovableClock clock) {
    this.orders = orders;
    this.visits = visits;
    this.outbox = outbox;
    this.journal = journal;
    this.clock = clock;
  }

  /** Gives it back; without an open visit there is nothing to do. */
  @Transactional
  public void withdraw(String orderId) {
    String customerId = orders.lock(orderId).customerId();
    visits
        .openOf(orderId)
        .ifPresent(
            visit -> {
              visits.end(
                  visit.id(), Visit.State.WITHDRAWN, "customer", "orderCancelled", clock.instant());
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
