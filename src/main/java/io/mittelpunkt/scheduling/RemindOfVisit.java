package io.mittelpunkt.scheduling;

import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.MovableClock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds a customer of his visit, with the safety notice in his language, and tells him who comes.
 */
@Service
public class RemindOfVisit {

  private final VisitChanges changes;
  private final WhoComes whoComes;
  private final Outbox outbox;
  private final Journal journal;
  private final MovableClock clock;

  RemindOfVisit(
      VisitChanges changes, WhoComes whoComes, Outbox outbox, Journal journal, MovableClock clock) {
    this.changes = changes;
    this.whoComes = whoComes;
    this.outbox = outbox;
    this.journal = journal;
    this.clock = clock;
  }

  /** Reminds him, once a visit; of one that has begun or is over nobody need be reminded. */
  @Transactional
  public void remind(String orderId) {
    changes
        .lock(orderId)
        .filter(visit -> visit.state() == State.BOOKED && visit.progress().remindedAt() == null)
        .ifPresent(visit -> remind(visit, orderId));
  }

  private void remind(Visit visit, String orderId) {
    // From now on he has been told who comes, and a new plan leaves him that one if it can.
    changes.reminded(visit, clock.instant());
    journal.write(
        orderId, "visitReminded", "attendVisit", Actor.TECHNICIAN, visit.windowTo(), null);
    outbox.put(
        Notice.toCustomer(
            visit.id() + ":reminder",
            orderId,
            visit.customerId(),
            "visitReminder",
            Map.of(
                "order", orderId,
                "visit", visit.id(),
                "technician", whoComes.firstName(visit),
                "fromAt", visit.windowFrom().toString(),
                "toAt", visit.windowTo().toString())));
  }
}
