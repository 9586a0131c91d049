package io.mittelpunkt.scheduling;

import io.mittelpunkt.scheduling.Visit.Progress;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes into a visit's row what its customer was told, so that whoever plans its day knows. */
@Component
class VisitChanges {

  private final Visits visits;

  VisitChanges(Visits visits) {
    this.visits = visits;
  }

  /** He was reminded, and told who comes. */
  void reminded(Visit visit, Instant at) {
    Progress was = visit.progress();
    write(visit, was.expectedAt(), at, was.delayToldAt());
  }

  /** He was told that it gets later. */
  void delayTold(Visit visit, Instant at) {
    Progress was = visit.progress();
    write(visit, was.expectedAt(), was.remindedAt(), at);
  }

  /** The visit is expected at another time, later than its window. */
  void expectedAt(Visit visit, Instant expected) {
    Progress was = visit.progress();
    write(visit, expected, was.remindedAt(), was.delayToldAt());
  }

  private void write(
      Visit visit,
      @Nullable Instant expectedAt,
      @Nullable Instant remindedAt,
      @Nullable Instant delayToldAt) {
    Progress was = visit.progress();
    visits.update(
        new Visit(
            visit.id(),
            visit.orderId(),
            visit.customerId(),
            visit.clientId(),
            visit.state(),
            visit.window(),
            visit.site(),
            visit.work(),
            visit.planned(),
            new Progress(
                was.heldUntil(),
                remindedAt,
                expectedAt,
                delayToldAt,
                was.onTheWayAt(),
                was.arrivedAt())));
  }
}
