package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.TimeWindow;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books, moves and gives back a visit that belongs to no order of ours: an intake client asks for
 * it, and tells its customer.
 */
@Service
public class BookWithoutOrder {

  /** A client is bound by the cut-off as its customer is. */
  private static final String VIA = "api";

  private final Visits visits;
  private final VisitNeeds needs;
  private final VisitWindows windows;
  private final VisitDays days;
  private final PlaceVisit placeVisit;
  private final SearchWindows searchWindows;
  private final CutOff cutOff;

  BookWithoutOrder(
      Visits visits,
      VisitNeeds needs,
      VisitWindows windows,
      VisitDays days,
      PlaceVisit placeVisit,
      SearchWindows searchWindows,
      CutOff cutOff) {
    this.visits = visits;
    this.needs = needs;
    this.windows = windows;
    this.days = days;
    this.placeVisit = placeVisit;
    this.searchWindows = searchWindows;
    this.cutOff = cutOff;
  }

  /** What came of it. */
  public sealed interface Outcome {

    /** It is booked. */
    record Booked(Visit visit) implements Outcome {}

    /** It cannot be kept any more; these can, the best first. */
    record Taken(List<OfferedWindow> alternatives) implements Outcome {}

    /** It cannot be; the reasons are those of {@link HoldWindow} and {@link ConfirmWindow}. */
    record Refused(String reason) implements Outcome {}
  }

  /**
   * Books a window.
   *
   * @param customerId whom it is for
   * @param clientId who asks
   */
  @Transactional
  public Outcome book(
      PostalAddress address,
      VisitWork work,
      String customerId,
      String clientId,
      TimeWindow window) {
    return needs
        .site(address)
        .map(site -> place(new VisitNeed(null, customerId, clientId, site, work), window))
        .orElseGet(() -> new Outcome.Refused("noTerritory"));
  }

  /** Moves a booked visit; until the new window is taken, the old one stays. */
  @Transactional
  public Outcome move(String visitId, TimeWindow window) {
    Visit old = visits.find(visitId).orElseThrow();
    days.lock(old, window);
    old = visits.lock(visitId).orElseThrow();
    Optional<String> fault =
        old.window().equals(window) ? Optional.of("sameWindow") : cutOff.forbids(old, VIA);
    if (fault.isPresent()) {
      return new Outcome.Refused(fault.get());
    }
    Outcome outcome =
        place(
            new VisitNeed(null, old.customerId(), old.clientId(), old.site(), old.work()), window);
    if (outcome instanceof Outcome.Booked placed) {
      days.giveBack(old, State.MOVED, "moved", "customerMoved");
      visits.replaces(placed.visit().id(), visitId);
    }
    return outcome;
  }

  /**
   * Gives a booked visit back.
   *
   * @return why it cannot be, as {@link CutOff#forbids} says; empty when it is given back
   */
  @Transactional
  public Optional<String> giveBack(String visitId) {
    days.lock(visits.find(visitId).stream());
    Visit visit = visits.lock(visitId).orElseThrow();
    Optional<String> fault = cutOff.forbids(visit, VIA);
    if (fault.isEmpty()) {
      days.giveBack(visit, State.WITHDRAWN, "givenBack", "customerGaveBack");
    }
    return fault;
  }

  private Outcome place(VisitNeed need, TimeWindow window) {
    Optional<String> fault = windows.fault(window, need.site().territory().zone());
    if (fault.isPresent()) {
      return new Outcome.Refused(fault.get());
    }
    return placeVisit
        .place(need, window, State.BOOKED, null)
        .<Outcome>map(Outcome.Booked::new)
        .orElseGet(
            () ->
                new Outcome.Taken(searchWindows.at(need.site(), need.work(), Wish.NONE).windows()));
  }
}
