package io.mittelpunkt.intake;

import java.util.List;

/** The subscriptions' rows. */
public interface Subscriptions {

  /** Keeps others from changing a client's subscriptions until the transaction ends. */
  void lock(String clientId);

  /** A client's subscriptions that have not ended, oldest first. */
  List<Subscription> of(String clientId);

  /**
   * Adds one.
   *
   * @param host its receiver's host and port
   */
  void add(Subscription subscription, String host);

  /**
   * Ends one, and what it was still to be sent.
   *
   * @return whether the client had it
   */
  boolean end(String clientId, String id);
}
