package io.mittelpunkt.scheduling;

import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.shared.MovableClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how a visit went. */
@Service
public class NoteVisitOutcome {

  private static final String DONE = "done";

  private final Orders orders;
  private final Visits visits;
  private final Journal journal;
  private final MovableClock clock;

  NoteVisitOutcome(Orders orders, Visits visits, Journal journal, MovableClock clock) {
    this.orders = orders;
    this.visits = visits;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Writes it down.
   *
   * @param outcome {@code done}, or the code of why not
   * @return whether the work is done
   */
  @Transactional
  public boolean note(String orderId, String outcome) {
    orders.lock(orderId);
    boolean done = outcome.equals(DONE);
    visits
        .openOf(orderId)
        .ifPresent(
            visit ->
                visits.end(
                    visit.id(),
                    done ? Visit.State.DONE : Visit.State.NOT_DONE,
                    "work",
                    outcome,
                    clock.instant()));
    if (done) {
      journal.write(orderId, "visitDone", "goOn", Actor.US);
    } else {
      journal.write(orderId, "visitNotDone", "agreeVisit", Actor.AGENT);
    }
    return done;
  }
}
