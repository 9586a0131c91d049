package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.callbacks.Callback.Promise;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The callbacks; each change is made under the row's lock, in the caller's transaction. */
public interface Callbacks {

  /** The callback with a number, if there is one. */
  Optional<Callback> find(String id);

  /**
   * The callback with a number that one of our own rows or cases names.
   *
   * @throws IllegalStateException when there is none
   */
  default Callback get(String id) {
    return find(id).orElseThrow(() -> new IllegalStateException("No callback " + id));
  }

  /**
   * As {@link #get}, locked until the transaction ends; its order is locked before it, as whoever
   * answers for an order and settles its call does: else each could wait for the other.
   */
  Callback lock(String id);

  /**
   * Adds one.
   *
   * @return false, and nothing is added, when one is open for the same customer, matter and case
   */
  boolean add(Callback callback);

  /** The one that is open for a customer, matter and case, or to which he is invited. */
  Optional<Callback> openFor(String customerId, Matter matter, @Nullable String caseId);

  /** Those of a customer that are open, and the newest twenty that ended; the newest first. */
  List<Callback> ofCustomer(String customerId);

  /** All about an order or draft, the newest first. */
  List<Callback> ofCase(String caseId);

  /**
   * When we called and did not reach him, the first first.
   *
   * @param ids of callbacks
   * @return by the callback; one without any is not in it
   */
  Map<String, List<Instant>> attempts(Collection<String> ids);

  /** Those of a territory's team that are open, and that nobody has taken, by their time. */
  List<Callback> untakenIn(String territoryId);

  /** Promises another time, or another team; it is open again, and nobody has it. */
  void promise(String id, Promise promise);

  /** Notes who has the call now; null when nobody has. */
  void taken(String id, @Nullable String agentId, Instant at);

  /** Notes that other teams may call too. */
  void openedUp(String id, Instant at);

  /** Notes that we missed a slot of it. */
  void missed(String id, Instant at);

  /** Notes that we called and did not reach him. */
  void notReached(String id, Instant at);

  /** Notes when we first called; a later one changes nothing. */
  void called(String id, Instant at);

  /** Notes that he is invited to name a time. */
  void invited(String id);

  /** Ends it; {@code end.at} is when. One that has ended stays as it is. */
  void end(String id, Callback.State state, Callback.End end);

  /** Deletes one; what it was about is deleted, too. */
  void forget(String id);
}
