package io.mittelpunkt.portal.web;

import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.orders.Ratings;
import org.springframework.stereotype.Component;

/** How the customer found it, once his line is active. */
@Component
class RatingPart {

  private final Ratings ratings;

  RatingPart(Ratings ratings) {
    this.ratings = ratings;
  }

  /**
   * His word.
   *
   * @param asked whether he is asked, now that his line is active
   * @param stars what he said, 1 to 5; 0 when he said nothing
   */
  record View(boolean asked, int stars) {}

  /** His word on an order. */
  View of(OpenedOrder opened) {
    return new View(
        opened.order().state() == OrderState.COMPLETED, ratings.of(opened.id()).orElse(0));
  }
}
