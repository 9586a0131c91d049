package io.mittelpunkt.scheduling;

import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says that the technician has set out, and when he is expected. */
@Service
public class AnnounceArrival {

  private final Orders orders;
  private final Visits visits;
  private final WhoComes whoComes;
  private final Outbox outbox;
  private final Journal journal;
  private final MovableClock clock;

  AnnounceArrival(
      Orders orders,
      Visits visits,
      WhoComes whoComes,
      Outbox outbox,
      Journal journal,
      MovableClock clock) {
    this.orders = orders;
    this.visits = visits;
    this.whoComes = whoComes;
    this.outbox = outbox;
    this.journal = journal;
    this.clock = clock;
  }

  /** Says it, unless he has arrived meanwhile. */
  @Transactional
  public void announce(String orderId) {
    orders.lock(orderId);
    visits
        .openOf(orderId)
        .filter(visit -> visit.state() == State.ON_THE_WAY)
        .ifPresent(visit -> announce(visit, orderId));
  }

  private void announce(Visit visit, String orderId) {
    Instant told = visit.progress().expectedAt();
    Instant expected = told == null ? clock.instant() : told;
    journal.write(orderId, "technicianOnTheWay", "attendVisit", Actor.TECHNICIAN, expected, null);
    outbox.put(
        Notice.toCustomer(
            visit.id() + ":onTheWay:" + visit.progress().onTheWayAt(),
            orderId,
            visit.customerId(),
            "technicianOnTheWay",
            Map.of(
                "order", orderId,
                "technician", whoComes.firstName(visit),
                "expectedAt", expected.toString())));
  }
}
