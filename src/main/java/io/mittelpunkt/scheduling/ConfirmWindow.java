package io.mittelpunkt.scheduling;

import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.scheduling.Visit.Progress;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.MovableClock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books the window that is held. Is another one booked, this is a move: the old window is given
 * back and the new one taken in one transaction, so that the customer has one at any time (P5).
 */
@Service
public class ConfirmWindow {

  private final Orders orders;
  private final Visits visits;
  private final SearchWindows searchWindows;
  private final EndHold endHold;
  private final VisitDays days;
  private final CutOff cutOff;
  private final VisitNews news;
  private final VisitProcess process;
  private final MovableClock clock;

  ConfirmWindow(
      Orders orders,
      Visits visits,
      SearchWindows searchWindows,
      EndHold endHold,
      VisitDays days,
      CutOff cutOff,
      VisitNews news,
      VisitProcess process,
      MovableClock clock) {
    this.orders = orders;
    this.visits = visits;
    this.searchWindows = searchWindows;
    this.endHold = endHold;
    this.days = days;
    this.cutOff = cutOff;
    this.news = news;
    this.process = process;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {

    /** It is booked, and the customer is told; booked twice, it is the same visit. */
    record Booked(Visit visit) implements Outcome {}

    /**
     * It was held too long ago, or nobody can come any more; these windows can be had now, the best
     * first.
     */
    record Lapsed(List<OfferedWindow> alternatives) implements Outcome {}

    /**
     * It cannot be: {@code noSuchVisit}, {@code cutOff} (the window that he has begins so soon that
     * he can only call), {@code underWay}, {@code orderEnded} (or being cancelled).
     */
    record Refused(String reason) implements Outcome {}
  }

  /**
   * Books it.
   *
   * @param visitId the held visit
   * @param via {@code page}, {@code phone}, {@code api} or {@code dispatch}
   */
  @Transactional
  public Outcome confirm(String visitId, String via) {
    Optional<Visit> named = visits.find(visitId).filter(it -> it.orderId() != null);
    if (named.isEmpty()) {
      return new Outcome.Refused("noSuchVisit");
    }
    ProductOrder order = orders.lock(named.get().orderId());
    days.lock(Stream.concat(named.stream(), days.having(order.id())));
    Visit visit = visits.lock(visitId).orElseThrow();
    if (visit.state() == State.BOOKED) {
      return new Outcome.Booked(visit);
    }
    if (order.state().isEnd() || order.state().isBeingCancelled()) {
      return new Outcome.Refused("orderEnded");
    }
    if (visit.state() != State.HELD || EndHold.isOver(visit, clock.instant())) {
      endHold.whenOver(visitId);
      return new Outcome.Lapsed(searchWindows.searchFor(order.id(), Wish.NONE).windows());
    }
    if (visit.site() != null && visit.planned() == null) {
      endHold.ofOrder(order.id());
      return new Outcome.Lapsed(searchWindows.searchFor(order.id(), Wish.NONE).windows());
    }
    Optional<Visit> before = visits.openOf(order.id());
    Optional<String> fault = before.flatMap(it -> cutOff.forbids(it, via));
    if (fault.isPresent()) {
      return new Outcome.Refused(fault.get());
    }
    before.ifPresent(it -> days.giveBack(it, State.MOVED, "moved", "customerMoved"));
    return new Outcome.Booked(book(visit, before));
  }

  private Visit book(Visit held, Optional<Visit> before) {
    Visit booked = held.withState(State.BOOKED, Progress.NONE);
    visits.update(booked);
    days.touched(booked);
    if (before.isPresent()) {
      visits.replaces(booked.id(), before.get().id());
      news.moved(booked, before.get());
      process.visitMoved(booked.orderId());
    } else {
      news.booked(booked);
      process.windowChosen(booked.orderId());
    }
    return booked;
  }
}
