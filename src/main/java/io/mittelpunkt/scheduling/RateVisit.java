package io.mittelpunkt.scheduling;

import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.MovableClock;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a customer's word on how his visit went, once it took place, or was to. */
@Service
public class RateVisit {

  private static final Set<State> RATED = Set.of(State.DONE, State.NOT_DONE, State.MISSED);

  private final Visits visits;
  private final VisitRatings ratings;
  private final MovableClock clock;

  RateVisit(Visits visits, VisitRatings ratings, MovableClock clock) {
    this.visits = visits;
    this.ratings = ratings;
    this.clock = clock;
  }

  /**
   * Takes it, for the newest visit of the order; a later word replaces the one before.
   *
   * @param stars from outside; 1 to 5
   * @return whether it was taken: the visit is over, and the number is one of those
   */
  @Transactional
  public boolean rate(String orderId, int stars) {
    if (stars < 1 || stars > 5) {
      return false;
    }
    return visits
        .newestOf(orderId)
        .filter(visit -> RATED.contains(visit.state()))
        .map(
            visit -> {
              ratings.put(visit.id(), stars, clock.instant());
              return true;
            })
        .orElse(false);
  }
}
