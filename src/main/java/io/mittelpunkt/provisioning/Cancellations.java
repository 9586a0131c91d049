package io.mittelpunkt.provisioning;

import io.mittelpunkt.provisioning.Cancellation.State;
import java.time.Instant;
import java.util.List;
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

  /**
   * Those of a client's orders, newest first.
   *
   * @param offset how many to leave out
   * @param limit how many at the most
   */
  List<Cancellation> ofClient(String clientId, int offset, int limit);

  /** How many {@link #ofClient} has in all. */
  long countOfClient(String clientId);

  /** Passes one to another state. */
  void setState(String id, State state, @Nullable String refusal, @Nullable Instant effectiveAt);
}
