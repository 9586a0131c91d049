package io.mittelpunkt.scheduling;

import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.TimeWindow;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books the window that an agent agreed with the customer: two hours, not a day (P7). Where
 * technicians of ours work, one of them must be able to keep it; elsewhere dispatch finds somebody.
 */
@Service
public class AgreeVisit {

  private final Orders orders;
  private final Visits visits;
  private final VisitNeeds needs;
  private final VisitWindows windows;
  private final PlaceVisit placeVisit;
  private final OurWork ourWork;
  private final EndHold endHold;
  private final SearchWindows searchWindows;
  private final VisitDays days;
  private final VisitNews news;
  private final MovableClock clock;

  AgreeVisit(
      Orders orders,
      Visits visits,
      VisitNeeds needs,
      VisitWindows windows,
      PlaceVisit placeVisit,
      OurWork ourWork,
      EndHold endHold,
      SearchWindows searchWindows,
      VisitDays days,
      VisitNews news,
      MovableClock clock) {
    this.orders = orders;
    this.visits = visits;
    this.needs = needs;
    this.windows = windows;
    this.placeVisit = placeVisit;
    this.ourWork = ourWork;
    this.endHold = endHold;
    this.searchWindows = searchWindows;
    this.days = days;
    this.news = news;
    this.clock = clock;
  }

  /** What came of booking. */
  public sealed interface Outcome {

    /** It is booked, and the customer is told. */
    record Booked(Visit visit) implements Outcome {}

    /** Nobody can keep it; these windows can be kept, the best first. */
    record Taken(List<OfferedWindow> alternatives) implements Outcome {}

    /** It cannot be; {@code reason} is a text key's last part. */
    record Refused(String reason) implements Outcome {}
  }

  /**
   * Books a visit in a window that somebody typed; an open one of the order stays as it is.
   *
   * @param day in the zone of {@link VisitNeeds#zoneOf}
   * @param hour in which the window begins, in that zone
   */
  @Transactional
  public Outcome book(String orderId, LocalDate day, int hour) {
    return bookUnlessBooked(orderId, zone -> windows.beginningAt(day, hour, zone));
  }

  /** Books a visit in a window that was listed; an open one of the order stays as it is. */
  @Transactional
  public Outcome book(String orderId, TimeWindow window) {
    return bookUnlessBooked(orderId, zone -> windows.same(window, zone));
  }

  private Outcome bookUnlessBooked(String orderId, Function<ZoneId, Optional<TimeWindow>> named) {
    ProductOrder order = orders.lock(orderId);
    Optional<Visit> open = visits.openOf(orderId);
    if (open.isPresent()) {
      return new Outcome.Booked(open.get());
    }
    ZoneId zone = needs.zoneOf(order);
    Optional<TimeWindow> window = named.apply(zone);
    if (window.isEmpty()) {
      return new Outcome.Refused("notADay");
    }
    if (!window.get().from().isAfter(clock.instant())) {
      return new Outcome.Refused("inThePast");
    }
    LocalDate day = LocalDate.ofInstant(window.get().from(), zone);
    if (day.isAfter(windows.today(zone).plusDays(VisitWindows.LONGEST_AHEAD_DAYS))) {
      return new Outcome.Refused("tooFar");
    }
    return book(order, window.get());
  }

  private Outcome book(ProductOrder order, TimeWindow window) {
    Optional<VisitNeed> need = needs.of(order);
    need.ifPresent(it -> days.lock(it.site(), window, order.id()));
    endHold.ofOrder(order.id());
    if (need.isEmpty() || !ourWork.isOurs(need.get().site(), need.get().work())) {
      return booked(unplanned(order, need.map(VisitNeed::site).orElse(null), window));
    }
    return placeVisit
        .place(need.get(), window, State.BOOKED, null)
        .map(this::booked)
        .orElseGet(
            () -> new Outcome.Taken(searchWindows.searchFor(order.id(), Wish.NONE).windows()));
  }

  private Visit unplanned(ProductOrder order, @Nullable Site site, TimeWindow window) {
    Visit visit =
        new Visit(
            Ids.next("VI"),
            order.id(),
            order.customerId(),
            null,
            State.BOOKED,
            window,
            site,
            needs.workOf(order),
            null,
            Visit.Progress.NONE);
    visits.add(visit, clock.instant());
    days.touched(visit);
    return visit;
  }

  private Outcome booked(Visit visit) {
    news.booked(visit);
    return new Outcome.Booked(visit);
  }
}
