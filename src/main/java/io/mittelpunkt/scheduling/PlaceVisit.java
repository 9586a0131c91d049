package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.scheduling.plan.WindowFinder.Candidate;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a visit a place in a day's plan. What was found when somebody looked may be taken by now,
 * so it is looked for again under the day's lock; and whoever wrote past the lock is found out by
 * the database, which keeps nobody in two places at a time (P7).
 */
@Component
class PlaceVisit {

  /** Whoever is in the way is seen at the next look, so more tries would find nothing new. */
  private static final int TRIES = 3;

  private final DayBook dayBook;
  private final Visits visits;
  private final FindPlaces findPlaces;
  private final MovableClock clock;

  PlaceVisit(DayBook dayBook, Visits visits, FindPlaces findPlaces, MovableClock clock) {
    this.dayBook = dayBook;
    this.visits = visits;
    this.findPlaces = findPlaces;
    this.clock = clock;
  }

  /**
   * Places it.
   *
   * @param state held or booked
   * @param heldUntil until when it is held
   * @return the visit; empty when the window cannot be kept any more
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Visit> place(
      VisitNeed need, TimeWindow window, State state, @Nullable Instant heldUntil) {
    Territory territory = need.site().territory();
    LocalDate day = LocalDate.ofInstant(window.from(), territory.zone());
    dayBook.lock(territory.id(), day);
    dayBook.endHolds(territory.id(), day);
    String id = Ids.next("VI");
    for (int i = 0; i < TRIES; i++) {
      Optional<Candidate> found = look(need, territory, day, need.stop(id, window));
      if (found.isEmpty()) {
        return Optional.empty();
      }
      Visit visit = need.visit(id, state, window, found.get().inserted().assignment(), heldUntil);
      if (dayBook.keeps(() -> write(visit, found.get().inserted().shifted()))) {
        dayBook.touched(territory.id(), day);
        return Optional.of(visit);
      }
    }
    return Optional.empty();
  }

  private Optional<Candidate> look(VisitNeed need, Territory territory, LocalDate day, Stop stop) {
    return findPlaces.in(dayBook.of(territory, day), stop, List.of(stop.window())).stream()
        .findFirst();
  }

  private void write(Visit visit, Map<String, Assignment> shifted) {
    dayBook.assign(new HashMap<>(shifted));
    visits.add(visit, clock.instant());
  }
}
