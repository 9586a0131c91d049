package io.mittelpunkt.scheduling;

import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.TimeWindow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Locks the days that a change of visits concerns, and says that they changed. */
@Component
class VisitDays {

  private record Day(String territoryId, LocalDate date) {}

  private final DayBook dayBook;
  private final Visits visits;
  private final MovableClock clock;
  private final ApplicationEventPublisher events;

  VisitDays(DayBook dayBook, Visits visits, MovableClock clock, ApplicationEventPublisher events) {
    this.dayBook = dayBook;
    this.visits = visits;
    this.clock = clock;
    this.events = events;
  }

  /** Locks the days of visits, the earlier ones first; who is not planned has none. */
  void lock(Stream<Visit> all) {
    lockDays(all.flatMap(VisitDays::day));
  }

  /** Locks the day of a window and those of what an order has already. */
  void lock(Site site, TimeWindow window, String orderId) {
    LocalDate date = LocalDate.ofInstant(window.from(), site.territory().zone());
    lockDays(
        Stream.concat(
            Stream.of(new Day(site.territory().id(), date)),
            having(orderId).flatMap(VisitDays::day)));
  }

  /** Locks the day of a visit, that of the window that it is to get, and what its order holds. */
  void lock(Visit visit, TimeWindow window) {
    Stream<Day> next =
        visit.site() == null
            ? Stream.empty()
            : Stream.of(
                new Day(
                    visit.site().territory().id(),
                    LocalDate.ofInstant(window.from(), visit.site().territory().zone())));
    Stream<Visit> having = visit.orderId() == null ? Stream.empty() : having(visit.orderId());
    lockDays(Stream.concat(next, Stream.concat(Stream.of(visit), having).flatMap(VisitDays::day)));
  }

  /** The visits that an order has: the open one and the held one. */
  Stream<Visit> having(String orderId) {
    return Stream.of(visits.openOf(orderId), visits.heldOf(orderId)).flatMap(Optional::stream);
  }

  /**
   * Ends a visit as its customer wishes; its time is free again.
   *
   * @param outcome why, a code
   * @param change why its day needs another plan
   */
  void giveBack(Visit visit, State state, String outcome, String change) {
    visits.end(visit.id(), state, "customer", outcome, clock.instant());
    touched(visit);
    changed(visit, change);
  }

  /** Has the day of a visit planned again; why, a code as of {@link DayChanged}. */
  void changed(Visit visit, String change) {
    day(visit)
        .forEach(it -> events.publishEvent(new DayChanged(it.territoryId(), it.date(), change)));
  }

  /** Says that the day of a visit changed. */
  void touched(Visit visit) {
    day(visit).forEach(it -> dayBook.touched(it.territoryId(), it.date()));
  }

  private void lockDays(Stream<Day> days) {
    days.distinct()
        .sorted(Comparator.comparing(Day::date).thenComparing(Day::territoryId))
        .forEach(it -> dayBook.lock(it.territoryId(), it.date()));
  }

  private static Stream<Day> day(Visit visit) {
    return visit.site() == null
        ? Stream.empty()
        : Stream.of(new Day(visit.site().territory().id(), visit.day()));
  }
}
