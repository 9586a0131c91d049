package io.mittelpunkt.scheduling;

import io.mittelpunkt.scheduling.DispatchOutcome.Done;
import io.mittelpunkt.scheduling.DispatchOutcome.Refused;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.TimeWindow;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls a visit off because we cannot keep it. The customer is told in the same transaction, with
 * windows that he can have instead; without any it is refused (P8). A job of the network just ends.
 */
@Service
public class WithdrawByDispatch {

  private final DispatchedVisits dispatched;
  private final OtherWindows otherWindows;
  private final ReplacementWindows replacements;
  private final VisitDays days;
  private final Visits visits;
  private final MissedWindows missedWindows;
  private final DispatchNews news;
  private final VisitProcess process;
  private final MovableClock clock;

  WithdrawByDispatch(
      DispatchedVisits dispatched,
      OtherWindows otherWindows,
      ReplacementWindows replacements,
      VisitDays days,
      Visits visits,
      MissedWindows missedWindows,
      DispatchNews news,
      VisitProcess process,
      MovableClock clock) {
    this.dispatched = dispatched;
    this.otherWindows = otherWindows;
    this.replacements = replacements;
    this.days = days;
    this.visits = visits;
    this.missedWindows = missedWindows;
    this.news = news;
    this.process = process;
    this.clock = clock;
  }

  /** The windows that the customer of a visit would be offered. */
  @Transactional(readOnly = true)
  public List<TimeWindow> offers(String visitId) {
    return visits
        .find(visitId)
        .map(visit -> otherWindows.few(visit, List.of(visit.window())))
        .orElse(List.of());
  }

  /**
   * Calls it off.
   *
   * @param reason why, as the customer is told; as for {@link MoveByDispatch}
   */
  @Transactional
  public DispatchOutcome withdraw(String visitId, String reason) {
    Optional<Visit> named = dispatched.withOrderLocked(visitId);
    if (named.isEmpty()) {
      return new Refused("noSuchVisit");
    }
    Optional<Refused> fault = dispatched.fault(named.get());
    if (fault.isPresent()) {
      return fault.get();
    }
    List<TimeWindow> others = otherWindows.few(named.get(), List.of(named.get().window()));
    if (named.get().customerId() != null && others.isEmpty()) {
      return new Refused("noOtherWindows");
    }
    days.lock(Stream.of(named.get()));
    Visit before = visits.lock(visitId).orElseThrow();
    Optional<Refused> late = dispatched.fault(before);
    if (late.isPresent()) {
      return late.get();
    }
    missedWindows.noteIfOver(before);
    visits.end(before.id(), State.WITHDRAWN, "operator", reason, clock.instant());
    days.touched(before);
    if (before.customerId() != null) {
      replacements.offer(before.id(), others);
      news.withdrawn(before, reason, others);
      process.visitGivenBack(before.orderId());
    }
    return new Done(null);
  }
}
