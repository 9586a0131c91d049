package io.mittelpunkt.orders;

import io.mittelpunkt.shared.MovableClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a customer's word on how his order went, once his line is active. */
@Service
public class RateOrder {

  private final Orders orders;
  private final Ratings ratings;
  private final MovableClock clock;

  RateOrder(Orders orders, Ratings ratings, MovableClock clock) {
    this.orders = orders;
    this.ratings = ratings;
    this.clock = clock;
  }

  /**
   * Takes it; a later word replaces the one before.
   *
   * @param stars from outside; 1 to 5
   * @return whether it was taken: the order is completed, and the number is one of those
   */
  @Transactional
  public boolean rate(String orderId, int stars) {
    if (stars < 1 || stars > 5 || orders.get(orderId).state() != OrderState.COMPLETED) {
      return false;
    }
    ratings.put(orderId, stars, clock.instant());
    return true;
  }
}
