package io.mittelpunkt.scheduling;

import io.mittelpunkt.orders.Actor;
import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.scheduling.Visit.Progress;
import io.mittelpunkt.scheduling.Visit.State;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes what a technician said into the visit's row, and tells whom it concerns: the order's
 * process, if it is for one, and the day's plan when he is far from it.
 */
@Component
class ApplyTap {

  /** What a plan forgives; more is told, so that the rest of the day is planned anew. */
  private static final Duration FORGIVEN = Duration.ofMinutes(15);

  private final Visits visits;
  private final ExpectedArrival expectedArrival;
  private final DayBook days;
  private final MissedWindows missedWindows;
  private final VisitProcess process;
  private final Journal journal;
  private final ApplicationEventPublisher events;

  ApplyTap(
      Visits visits,
      ExpectedArrival expectedArrival,
      DayBook days,
      MissedWindows missedWindows,
      VisitProcess process,
      Journal journal,
      ApplicationEventPublisher events) {
    this.visits = visits;
    this.expectedArrival = expectedArrival;
    this.days = days;
    this.missedWindows = missedWindows;
    this.process = process;
    this.journal = journal;
    this.events = events;
  }

  /**
   * Writes it.
   *
   * @param visit as it is, locked and planned
   * @param tap one that leads on from there
   */
  void apply(Visit visit, Tap tap) {
    switch (tap.kind()) {
      case ON_THE_WAY -> setOut(visit, tap);
      case ARRIVED -> arrive(visit, tap.tappedAt());
      case DONE -> end(visit, State.DONE, "done", tap.tappedAt());
      case COULD_NOT -> end(visit, State.NOT_DONE, tap.reason(), tap.tappedAt());
    }
    // A plan that is being made must not give away what he has begun.
    if (visit.site() != null && visit.day() != null) {
      days.touched(visit.site().territory().id(), visit.day());
    }
  }

  private void setOut(Visit visit, Tap tap) {
    Instant expected = expectedArrival.of(visit, tap.technicianId(), tap.tappedAt());
    Progress before = visit.progress();
    visits.update(
        visit.withState(
            State.ON_THE_WAY,
            new Progress(
                before.heldUntil(),
                before.remindedAt(),
                expected,
                before.delayToldAt(),
                tap.tappedAt(),
                before.arrivedAt())));
    if (visit.orderId() != null) {
      process.technicianSetOut(visit.orderId());
    }
    tellIfLate(visit, visit.planned().start(), expected);
  }

  private void arrive(Visit visit, Instant at) {
    Progress before = visit.progress();
    visits.update(
        visit.withState(
            State.BEGUN,
            new Progress(
                before.heldUntil(),
                before.remindedAt(),
                before.expectedAt(),
                before.delayToldAt(),
                before.onTheWayAt(),
                at)));
    if (visit.orderId() != null) {
      String orderId = visit.orderId();
      journal.write(orderId, "technicianArrived", "goOn", Actor.TECHNICIAN);
    }
    missedWindows.cameAt(visit, at);
    tellIfLate(visit, visit.planned().start(), at);
  }

  private void end(Visit visit, State state, @Nullable String outcome, Instant at) {
    visits.end(visit.id(), state, "work", outcome, at);
    missedWindows.cameAt(visit, there(visit, state, at));
    if (visit.orderId() != null) {
      process.visitEnded(visit.orderId());
    }
    tellIfLate(visit, visit.planned().end(), at);
    if (visit.planned().end().minus(FORGIVEN).isAfter(at)) {
      tell(visit, "early");
    }
  }

  /** Who did not say that he arrived worked as long as it usually takes, or only looked. */
  private static Instant there(Visit visit, State state, Instant ended) {
    Instant arrived = visit.progress().arrivedAt();
    if (arrived != null) {
      return arrived;
    }
    return state == State.DONE ? ended.minus(visit.work().expected()) : ended;
  }

  private void tellIfLate(Visit visit, Instant planned, Instant real) {
    if (planned.plus(FORGIVEN).isBefore(real)) {
      tell(visit, "overrun");
    }
  }

  private void tell(Visit visit, String reason) {
    Site site = visit.site();
    LocalDate day = visit.day();
    if (site != null && day != null) {
      events.publishEvent(new DayChanged(site.territory().id(), day, reason));
    }
  }
}
