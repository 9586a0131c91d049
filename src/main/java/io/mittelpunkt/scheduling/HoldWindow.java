package io.mittelpunkt.scheduling;

import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps a chosen window free for some minutes, while the customer confirms it. A window that he has
 * stays his until then.
 */
@Service
public class HoldWindow {

  private final Orders orders;
  private final Visits visits;
  private final VisitNeeds needs;
  private final VisitWindows windows;
  private final PlaceVisit placeVisit;
  private final VisitDays days;
  private final EndHold endHold;
  private final HeldTimes heldTimes;
  private final SearchWindows searchWindows;
  private final VisitSettings settings;
  private final MovableClock clock;

  HoldWindow(
      Orders orders,
      Visits visits,
      VisitNeeds needs,
      VisitWindows windows,
      PlaceVisit placeVisit,
      VisitDays days,
      EndHold endHold,
      HeldTimes heldTimes,
      SearchWindows searchWindows,
      VisitSettings settings,
      MovableClock clock) {
    this.orders = orders;
    this.visits = visits;
    this.needs = needs;
    this.windows = windows;
    this.placeVisit = placeVisit;
    this.days = days;
    this.endHold = endHold;
    this.heldTimes = heldTimes;
    this.searchWindows = searchWindows;
    this.settings = settings;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {

    /** It is held; the visit says until when. */
    record Held(Visit visit) implements Outcome {}

    /** It cannot be kept any more; these can, the best first. */
    record Taken(List<OfferedWindow> alternatives) implements Outcome {}

    /**
     * It cannot be: {@code noTerritory}, {@code notAWindow} (no day has such a window), {@code
     * tooSoon} (over, or so soon that nobody can come), {@code tooFar}, {@code sameWindow} (he has
     * it already), {@code underWay} (the technician is), {@code orderEnded} (or being cancelled).
     */
    record Refused(String reason) implements Outcome {}
  }

  /** Holds a window for the visit of an order, in place of one that is held already. */
  @Transactional
  public Outcome hold(String orderId, TimeWindow window) {
    ProductOrder order = orders.lock(orderId);
    if (order.state().isEnd() || order.state().isBeingCancelled()) {
      return new Outcome.Refused("orderEnded");
    }
    Optional<VisitNeed> need = needs.of(order);
    if (need.isEmpty()) {
      return new Outcome.Refused("noTerritory");
    }
    Optional<String> fault =
        windows.fault(window, need.get().site().territory().zone()).or(() -> open(order, window));
    if (fault.isPresent()) {
      return new Outcome.Refused(fault.get());
    }
    Instant now = clock.instant();
    Optional<Visit> held = visits.heldOf(orderId).filter(it -> !EndHold.isOver(it, now));
    if (held.isPresent() && held.get().window().equals(window)) {
      return new Outcome.Held(held.get());
    }
    days.lock(need.get().site(), window, orderId);
    endHold.ofOrder(orderId);
    Optional<Visit> placed =
        placeVisit.place(need.get(), window, State.HELD, now.plus(settings.hold()));
    if (placed.isEmpty()) {
      return new Outcome.Taken(searchWindows.searchFor(orderId, Wish.NONE).windows());
    }
    heldTimes.endLater(placed.get().id(), placed.get().progress().heldUntil());
    return new Outcome.Held(placed.get());
  }

  private Optional<String> open(ProductOrder order, TimeWindow window) {
    return visits
        .openOf(order.id())
        .flatMap(
            it ->
                it.state() != State.BOOKED
                    ? Optional.of("underWay")
                    : it.window().equals(window) ? Optional.of("sameWindow") : Optional.empty());
  }
}
