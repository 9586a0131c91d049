package io.mittelpunkt.scheduling;

import io.mittelpunkt.orders.AgreedVisits;
import io.mittelpunkt.scheduling.Visit.State;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The visits' rows; the database keeps at most one of an order open (P5). */
public interface Visits extends AgreedVisits {

  /** Adds a visit. */
  void add(Visit visit, Instant at);

  /** The open visit of an order, if there is one. */
  Optional<Visit> openOf(String orderId);

  @Override
  default Optional<Instant> agreedUntil(String orderId) {
    return openOf(orderId).map(Visit::windowTo);
  }

  /** Ends a visit. */
  void end(String id, State state, @Nullable String outcome, Instant at);
}
