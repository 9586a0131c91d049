package io.mittelpunkt.scheduling;

import io.mittelpunkt.scheduling.DispatchOutcome.Done;
import io.mittelpunkt.scheduling.DispatchOutcome.Refused;
import io.mittelpunkt.scheduling.Visit.Progress;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.TimeWindow;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a visit another window because we cannot keep its own. The customer is told in the same
 * transaction, with further windows that he can have instead (P8).
 */
@Service
public class MoveByDispatch {

  private final DispatchedVisits dispatched;
  private final OtherWindows otherWindows;
  private final ReplacementWindows replacements;
  private final VisitWindows windows;
  private final VisitDays days;
  private final Visits visits;
  private final EndHold endHold;
  private final PlaceVisit placeVisit;
  private final MissedWindows missedWindows;
  private final DispatchNews news;
  private final VisitProcess process;
  private final MovableClock clock;

  MoveByDispatch(
      DispatchedVisits dispatched,
      OtherWindows otherWindows,
      ReplacementWindows replacements,
      VisitWindows windows,
      VisitDays days,
      Visits visits,
      EndHold endHold,
      PlaceVisit placeVisit,
      MissedWindows missedWindows,
      DispatchNews news,
      VisitProcess process,
      MovableClock clock) {
    this.dispatched = dispatched;
    this.otherWindows = otherWindows;
    this.replacements = replacements;
    this.windows = windows;
    this.days = days;
    this.visits = visits;
    this.endHold = endHold;
    this.placeVisit = placeVisit;
    this.missedWindows = missedWindows;
    this.news = news;
    this.process = process;
    this.clock = clock;
  }

  /** The windows that a visit can be given, the one that suits the plan best first. */
  @Transactional(readOnly = true)
  public List<TimeWindow> choices(String visitId) {
    return visits
        .find(visitId)
        .map(visit -> otherWindows.all(visit).stream().map(OfferedWindow::window).toList())
        .orElse(List.of());
  }

  /**
   * Moves it.
   *
   * @param window the other window
   * @param reason why, as the customer is told: {@code technicianAbsent}, {@code overrun}, {@code
   *     urgent}, {@code event}, {@code makesRoom} or {@code noRoom}
   */
  @Transactional
  public DispatchOutcome move(String visitId, TimeWindow window, String reason) {
    Optional<Visit> named = dispatched.withOrderLocked(visitId);
    if (named.isEmpty()) {
      return new Refused("noSuchVisit");
    }
    Optional<Refused> fault = fault(named.get(), window);
    if (fault.isPresent()) {
      return fault.get();
    }
    List<TimeWindow> others = otherWindows.few(named.get(), List.of(window));
    if (named.get().customerId() != null && others.isEmpty()) {
      return new Refused("noOtherWindows");
    }
    days.lock(named.get(), window);
    Visit before = visits.lock(visitId).orElseThrow();
    Optional<Refused> late = fault(before, window);
    return late.isPresent() ? late.get() : moved(before, window, reason, others);
  }

  private Optional<Refused> fault(Visit visit, TimeWindow window) {
    return dispatched
        .fault(visit)
        .or(() -> windows.fault(window, visit.site().territory().zone()).map(Refused::new))
        .or(
            () ->
                visit.window().equals(window)
                    ? Optional.of(new Refused("sameWindow"))
                    : Optional.empty());
  }

  /** The new window is held first: the old one is given up only for one that there is. */
  private DispatchOutcome moved(
      Visit before, TimeWindow window, String reason, List<TimeWindow> others) {
    if (before.orderId() != null) {
      endHold.ofOrder(before.orderId());
    }
    VisitNeed need =
        new VisitNeed(
            before.orderId(), before.customerId(), before.clientId(), before.site(), before.work());
    Optional<Visit> held =
        placeVisit.place(need, window, State.HELD, clock.instant().plusSeconds(60));
    if (held.isEmpty()) {
      return new Refused("taken");
    }
    missedWindows.noteIfOver(before);
    visits.end(before.id(), State.MOVED, "operator", reason, clock.instant());
    Visit now = held.get().withState(State.BOOKED, Progress.NONE);
    visits.update(now);
    visits.replaces(now.id(), before.id());
    days.touched(before);
    days.touched(now);
    if (before.customerId() != null) {
      replacements.offer(before.id(), others);
      news.moved(before, now, reason, others);
      process.visitMoved(before.orderId());
    }
    return new Done(now);
  }
}
