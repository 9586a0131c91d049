package io.mittelpunkt.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is to be sent, and what became of it. */
public interface Deliveries {

  /** Puts an event in for a subscription, within the caller's transaction, to be sent at once. */
  void add(Subscription subscription, RenderedEvent event);

  /**
   * Takes the next delivery that may be sent now. Its next try is written down in the same
   * transaction: whoever is killed while sending has lost nothing.
   *
   * @param busy hosts, with port, that are being called
   * @param quickOnly whether receivers that were slow last time have to wait
   */
  Optional<EventDelivery> take(Set<String> busy, boolean quickOnly);

  /** Notes what came of a try. */
  void note(EventDelivery delivery, Attempt attempt);

  /** Sees to it that somebody sends soon. */
  void wake();

  /**
   * A client's deliveries, newest first.
   *
   * @param state only those in this state; all when null
   */
  List<EventDelivery> of(String clientId, @Nullable String state, int offset, int limit);

  /** How many {@link #of} has in all. */
  int count(String clientId, @Nullable String state);

  /** A client's delivery. */
  Optional<EventDelivery> find(String clientId, UUID id);

  /**
   * Opens a delivery that was delivered or parked, to be sent at once.
   *
   * @return false when its subscription has ended or its body was removed
   */
  boolean reopen(UUID id);

  /** How many are parked of subscriptions that have not ended. */
  long countParked();
}
