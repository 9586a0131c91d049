package io.mittelpunkt.orders;

import java.time.Instant;
import java.util.Optional;

/** How customers found it. */
public interface Ratings {

  /** Writes a customer's word down, 1 to 5; the one before is replaced. */
  void put(String orderId, int stars, Instant at);

  /** What the customer of an order said, if he did. */
  Optional<Integer> of(String orderId);

  /** The average of all; 0 where there is none yet. */
  double average();
}
