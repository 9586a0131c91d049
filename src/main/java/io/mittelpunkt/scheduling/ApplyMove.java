package io.mittelpunkt.scheduling;

import io.mittelpunkt.scheduling.DispatchOutcome.Done;
import io.mittelpunkt.scheduling.DispatchOutcome.Refused;
import io.mittelpunkt.shared.MovableClock;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Does what was proposed for one visit, with its notice; or closes a proposal without it. */
@Service
public class ApplyMove {

  private final PlanProposals proposals;
  private final DispatchedVisits dispatched;
  private final Visits visits;
  private final VisitDays days;
  private final GiveVisit giveVisit;
  private final MoveByDispatch moveByDispatch;
  private final MovableClock clock;

  ApplyMove(
      PlanProposals proposals,
      DispatchedVisits dispatched,
      Visits visits,
      VisitDays days,
      GiveVisit giveVisit,
      MoveByDispatch moveByDispatch,
      MovableClock clock) {
    this.proposals = proposals;
    this.dispatched = dispatched;
    this.visits = visits;
    this.days = days;
    this.giveVisit = giveVisit;
    this.moveByDispatch = moveByDispatch;
    this.clock = clock;
  }

  /**
   * Does it; what was done already stays as it is.
   *
   * @param by the login of the one of dispatch who does it
   */
  @Transactional
  public DispatchOutcome apply(String proposalId, String visitId, String by) {
    Optional<ProposedMove> seen = move(proposalId, visitId);
    Optional<Visit> visit = dispatched.withOrderLocked(visitId);
    if (seen.isEmpty() || visit.isEmpty()) {
      return new Refused("stale");
    }
    lockDays(visit.get(), seen.get());
    Optional<ProposedMove> move = move(proposalId, visitId);
    if (move.isEmpty() || move.get().technicianAfter() == null) {
      return new Refused("stale");
    }
    if (!move.get().isOpen()) {
      return new Done(visit.get());
    }
    if (isGivenElsewhere(visits.lock(visitId).orElseThrow(), move.get())) {
      return new Refused("stale");
    }
    DispatchOutcome outcome = apply(move.get());
    if (outcome instanceof Done) {
      proposals.applied(proposalId, visitId, by, clock.instant());
      closeWhenDone(proposalId);
    }
    return outcome;
  }

  /** Closes it; what was applied stays. Without an open one there is nothing to do. */
  @Transactional
  public void dismiss(String proposalId) {
    proposals
        .findOpen(proposalId)
        .ifPresent(it -> proposals.closeOpen(it.territoryId(), it.day(), clock.instant()));
  }

  private Optional<ProposedMove> move(String proposalId, String visitId) {
    return proposals.findOpen(proposalId).flatMap(it -> it.of(visitId));
  }

  /**
   * Whether somebody has it whom the proposal knows nothing of; its own technician may be freed.
   */
  private static boolean isGivenElsewhere(Visit visit, ProposedMove move) {
    String now = visit.technicianId();
    return now != null && !now.equals(move.technicianBefore());
  }

  private void lockDays(Visit visit, ProposedMove move) {
    if (move.windowAfter() == null) {
      days.lock(Stream.of(visit));
    } else {
      days.lock(visit, move.windowAfter());
    }
  }

  private DispatchOutcome apply(ProposedMove move) {
    return move.windowAfter() == null
        ? giveVisit.giveAsPlanned(move.visitId(), move.technicianAfter())
        : moveByDispatch.move(move.visitId(), move.windowAfter(), move.why());
  }

  private void closeWhenDone(String proposalId) {
    proposals
        .findOpen(proposalId)
        .filter(it -> it.moves().stream().allMatch(move -> move.appliedAt() != null))
        .ifPresent(it -> proposals.closeOpen(it.territoryId(), it.day(), clock.instant()));
  }
}
