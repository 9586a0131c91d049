package io.mittelpunkt.scheduling;

import io.mittelpunkt.orders.MatterSettled;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.scheduling.Visit.Progress;
import io.mittelpunkt.scheduling.Visit.State;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes into a visit's row what happens to it, so that whoever plans its day knows. */
@Component
class VisitChanges {

  private final Orders orders;
  private final Visits visits;
  private final VisitDays days;
  private final ApplicationEventPublisher events;

  VisitChanges(Orders orders, Visits visits, VisitDays days, ApplicationEventPublisher events) {
    this.orders = orders;
    this.visits = visits;
    this.days = days;
    this.events = events;
  }

  /** The open visit of an order, with the order, the visit's day and its row locked, in turn. */
  Optional<Visit> lock(String orderId) {
    orders.lock(orderId);
    days.lock(visits.openOf(orderId).stream());
    return visits
        .openOf(orderId)
        .flatMap(visit -> visits.lock(visit.id()))
        .filter(visit -> visit.state().isOpen());
  }

  /** A visit without an order, with its day and its row locked. */
  Optional<Visit> lockAlone(Visit visit) {
    days.lock(Stream.of(visit));
    return visits.lock(visit.id()).filter(locked -> locked.state().isOpen());
  }

  /** The customer was reminded, and told who comes. */
  void reminded(Visit visit, Instant at) {
    Progress was = visit.progress();
    write(visit, was.expectedAt(), at, was.delayToldAt());
  }

  /** The visit will begin later than its window; its day needs another plan if there is one. */
  void late(Visit visit, Instant expected, Instant at) {
    write(visit, expected, visit.progress().remindedAt(), at);
    changed(visit);
  }

  /** Nobody has the visit, and its window ends soon: its customer is told that it is uncertain. */
  void uncertain(Visit visit, Instant at) {
    write(visit, null, visit.progress().remindedAt(), at);
  }

  /** The visit is over; who had it is free again. */
  void over(Visit visit, State state, String outcome, Instant at) {
    visits.end(visit.id(), state, "work", outcome, at);
    days.touched(visit);
    if (state == State.DONE && visit.orderId() != null) {
      events.publishEvent(MatterSettled.missedVisit(visit.orderId()));
    }
    changed(visit);
  }

  private void changed(Visit visit) {
    if (visit.site() != null && visit.planned() != null) {
      events.publishEvent(new DayChanged(visit.site().territory().id(), visit.day(), "overrun"));
    }
  }

  private void write(
      Visit visit,
      @Nullable Instant expectedAt,
      @Nullable Instant remindedAt,
      @Nullable Instant delayToldAt) {
    Progress was = visit.progress();
    visits.update(
        visit.withState(
            visit.state(),
            new Progress(
                was.heldUntil(),
                remindedAt,
                expectedAt,
                delayToldAt,
                was.onTheWayAt(),
                was.arrivedAt())));
    days.touched(visit);
  }
}
