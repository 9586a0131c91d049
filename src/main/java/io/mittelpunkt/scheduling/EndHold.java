package io.mittelpunkt.scheduling;

import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the time back that was held for somebody who did not confirm. */
@Service
public class EndHold {

  private final Visits visits;
  private final VisitDays days;
  private final MovableClock clock;

  EndHold(Visits visits, VisitDays days, MovableClock clock) {
    this.visits = visits;
    this.days = days;
    this.clock = clock;
  }

  /** Ends a hold that is over; left as an errand when it began. */
  @Transactional
  public void whenOver(String visitId) {
    days.lock(visits.find(visitId).stream());
    visits
        .lock(visitId)
        .filter(it -> it.state() == State.HELD && isOver(it, clock.instant()))
        .ifPresent(this::end);
  }

  /** Ends the hold of an order, if it has one: another window was chosen, or none is needed. */
  @Transactional
  public void ofOrder(String orderId) {
    days.lock(visits.heldOf(orderId).stream());
    visits.heldOf(orderId).ifPresent(this::end);
  }

  /** Whether a held visit is held no longer. */
  static boolean isOver(Visit held, Instant now) {
    Instant until = held.progress().heldUntil();
    return until == null || !until.isAfter(now);
  }

  private void end(Visit visit) {
    visits.end(visit.id(), State.LAPSED, null, null, clock.instant());
    days.touched(visit);
  }
}
