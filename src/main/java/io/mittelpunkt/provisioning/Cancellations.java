package io.mittelpunkt.provisioning;

import io.mittelpunkt.provisioning.Cancellation.State;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cancellations' rows. */
public interface Cancellations {

  /** Adds one. */
  void add(Cancellation cancellation);

  /** The one with an id, if there is one. */
  Optional<Cancellation> find(String id);

  /** The newest of an order, if there is one. */
  Optional<Cancellation> newestOf(String orderId);

  /** Passes one to another state. */
  void setState(String id, State state, @Nullable String refusal, @Nullable Instant effectiveAt);
}
