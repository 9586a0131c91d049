package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.routing.OpenQuarters;
import io.mittelpunkt.callbacks.routing.SlotGrid;
import io.mittelpunkt.callbacks.routing.TeamWeek;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a team can promise one customer.
 *
 * @param team the team
 * @param week when it is open
 * @param quarters its places
 * @param customerClass the class of the customer's contract
 * @param at the moment at which it is asked
 * @param now how long 'now' may take
 * @param days how many days ahead times are offered, counted from today
 */
record TeamTimes(
    Team team,
    TeamWeek week,
    OpenQuarters quarters,
    String customerClass,
    Instant at,
    Duration now,
    int days) {

  /** Whether it is open. */
  boolean isOpen() {
    return week.open(at, customerClass);
  }

  /** 'Now', whether or not it can be kept. */
  CallSlot atOnce() {
    return new CallSlot(team.id(), new TimeWindow(at, at.plus(now)), true);
  }

  /** Whether it is open during all of a slot and a place of it is left. */
  boolean canKeep(CallSlot slot) {
    return week.open(slot.window(), customerClass)
        && quarters.left(slot.window(), slot.atOnce()) > 0;
  }

  /**
   * The free slots, in order.
   *
   * @param notBefore when the first may begin
   * @param suits whether the customer can be called then
   */
  Stream<CallSlot> free(Instant notBefore, Predicate<TimeWindow> suits) {
    return today()
        .datesUntil(today().plusDays(days))
        .flatMap(this::ofDay)
        .filter(slot -> !slot.from().isBefore(notBefore) && suits.test(slot))
        .map(this::slot)
        .filter(this::canKeep);
  }

  /** The first slot in which it is open, whether or not a place is left. */
  Optional<CallSlot> firstOpen(Instant notBefore, Predicate<TimeWindow> suits) {
    return week.opening(notBefore, customerClass).stream()
        .flatMap(
            opening -> {
              LocalDate day = LocalDate.ofInstant(opening, team.zone());
              return day.datesUntil(day.plusDays(days));
            })
        .flatMap(this::ofDay)
        .filter(slot -> !slot.from().isBefore(notBefore) && suits.test(slot))
        .findFirst()
        .map(this::slot);
  }

  /** Why a window from outside is no slot of it, as a code; empty when it is one. */
  Optional<String> fault(TimeWindow window) {
    if (window.from().isBefore(at)) {
      return Optional.of("past");
    }
    if (!LocalDate.ofInstant(window.from(), team.zone()).isBefore(today().plusDays(days))) {
      return Optional.of("tooFar");
    }
    SlotGrid grid = quarters.grid();
    if (!grid.has(window.from()) || !window.length().equals(grid.slot())) {
      return Optional.of("notASlot");
    }
    return week.open(window, customerClass) ? Optional.empty() : Optional.of("closed");
  }

  private Stream<TimeWindow> ofDay(LocalDate day) {
    return week.on(day, customerClass).stream().flatMap(it -> quarters.grid().in(it).stream());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(at, team.zone());
  }

  private CallSlot slot(TimeWindow window) {
    return new CallSlot(team.id(), window, false);
  }
}
