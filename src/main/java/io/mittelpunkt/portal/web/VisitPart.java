package io.mittelpunkt.portal.web;

import io.mittelpunkt.scheduling.CutOff;
import io.mittelpunkt.scheduling.NeededVisits;
import io.mittelpunkt.scheduling.Technician;
import io.mittelpunkt.scheduling.Technicians;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visits;
import io.mittelpunkt.scheduling.Wish;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The technician's visit: to be chosen, held, agreed, under way or over (P7). */
@Component
class VisitPart {

  private final Visits visits;
  private final NeededVisits neededVisits;
  private final Technicians technicians;
  private final CutOff cutOff;
  private final WindowsPart windows;
  private final SafetyPart safety;
  private final VisitEndPart end;
  private final MovableClock clock;

  VisitPart(
      Visits visits,
      NeededVisits neededVisits,
      Technicians technicians,
      CutOff cutOff,
      WindowsPart windows,
      SafetyPart safety,
      VisitEndPart end,
      MovableClock clock) {
    this.visits = visits;
    this.neededVisits = neededVisits;
    this.technicians = technicians;
    this.cutOff = cutOff;
    this.windows = windows;
    this.safety = safety;
    this.end = end;
    this.clock = clock;
  }

  /**
   * The visit; what does not apply is null.
   *
   * @param windows what he is to choose from; empty when one of us calls him
   * @param held the window that he chose and has not confirmed
   * @param booked what is agreed
   * @param safety the safety notice, on the day itself
   * @param ended how the newest one ended
   * @param owed what may be owed for windows that were missed, of this visit or earlier ones
   */
  record View(
      WindowsPart.@Nullable View windows,
      @Nullable Held held,
      @Nullable Booked booked,
      SafetyPart.@Nullable View safety,
      VisitEndPart.@Nullable View ended,
      @Nullable String owed) {

    /** Nothing to say. */
    public boolean isEmpty() {
      return windows == null && held == null && booked == null && ended == null && owed == null;
    }
  }

  /**
   * A window that is kept free for him.
   *
   * @param visit its id
   * @param until until when
   * @param minutes how long that still is, at least 1
   * @param work how long the work usually takes, in minutes
   * @param moves whether another window is agreed until he confirms this one
   */
  record Held(
      String visit, WindowInWords window, String until, long minutes, long work, boolean moves) {}

  /**
   * What is agreed.
   *
   * @param state {@code booked}, {@code onTheWay} or {@code begun}
   * @param technician the technician's first name, once it was announced
   * @param expected when he is expected, as last told; null while the window says enough, and once
   *     that is over
   * @param late whether he was told that it gets later
   * @param over whether the window is over and nobody has come
   * @param until until when it can be moved here; null when it cannot any more
   * @param untilIn how long that still is, in hours; 0 when less than one
   */
  record Booked(
      String state,
      WindowInWords window,
      @Nullable String technician,
      @Nullable String expected,
      boolean late,
      boolean over,
      @Nullable String until,
      long untilIn,
      boolean byPhone) {}

  /**
   * The visit of an order.
   *
   * @param language of the safety notice, from outside; empty for the customer's
   */
  View of(OpenedOrder opened, String language) {
    Optional<Visit> open = visits.openOf(opened.id());
    boolean waiting = opened.isOpen() && open.isEmpty() && isNeeded(opened);
    Held held = held(opened).orElse(null);
    return new View(
        waiting && held == null ? windows.of(opened, Wish.NONE) : null,
        held,
        open.map(visit -> booked(visit, opened)).orElse(null),
        open.map(visit -> safety.of(visit, opened, language)).orElse(null),
        open.isEmpty() && held == null ? end.of(opened).orElse(null) : null,
        end.owed(opened));
  }

  /** Whether he is asked to choose a window. */
  boolean isNeeded(OpenedOrder opened) {
    return neededVisits.isWaiting(opened.id());
  }

  /** What is agreed, if he can still move it or give it back himself. */
  Optional<Booked> changeable(OpenedOrder opened) {
    return visits
        .openOf(opened.id())
        .map(visit -> booked(visit, opened))
        .filter(it -> it.until() != null);
  }

  /** The window that he chose and can still confirm. */
  Optional<Held> held(OpenedOrder opened) {
    Instant now = clock.instant();
    return opened.isOpen()
        ? visits
            .heldOf(opened.id())
            .filter(visit -> now.isBefore(visit.progress().heldUntil()))
            .map(visit -> held(visit, now, opened))
        : Optional.empty();
  }

  private Held held(Visit visit, Instant now, OpenedOrder opened) {
    Instant until = visit.progress().heldUntil();
    return new Held(
        visit.id(),
        WindowInWords.of(visit.window(), opened),
        WindowInWords.hour(until, opened),
        Math.max(1, Duration.between(now, until).toMinutes()),
        visit.work().expected().toMinutes(),
        visits.openOf(opened.id()).isPresent());
  }

  private Booked booked(Visit visit, OpenedOrder opened) {
    Instant until = cutOff.of(visit);
    boolean movable =
        opened.isOpen() && visit.site() != null && cutOff.forbids(visit, "page").isEmpty();
    Instant expected = visit.progress().expectedAt();
    Instant now = clock.instant();
    return new Booked(
        visit.state().code(),
        WindowInWords.of(visit.window(), opened),
        technician(visit),
        expected == null || expected.isBefore(now) ? null : WindowInWords.hour(expected, opened),
        visit.isLate(),
        visit.state() != Visit.State.BEGUN && !now.isBefore(visit.windowTo()),
        movable ? opened.moment(until) : null,
        movable ? Duration.between(clock.instant(), until).toHours() : 0,
        visit.site() == null);
  }

  private @Nullable String technician(Visit visit) {
    boolean announced =
        visit.progress().remindedAt() != null || visit.progress().onTheWayAt() != null;
    return Optional.ofNullable(visit.technicianId())
        .filter(id -> announced)
        .flatMap(technicians::find)
        .map(Technician::firstName)
        .orElse(null);
  }
}
