package io.mittelpunkt.scheduling;

import java.time.Instant;
import java.util.Optional;

/** How customers found their visits. */
public interface VisitRatings {

  /** Writes a customer's word down, 1 to 5; the one before is replaced. */
  void put(String visitId, int stars, Instant at);

  /** What the customer of a visit said, if he did. */
  Optional<Integer> of(String visitId);

  /** The average of all, as it is published; 0 where there is none yet. */
  double average();
}
