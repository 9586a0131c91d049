package io.mittelpunkt.notices;

import java.net.URI;
import java.util.Optional;

/** Links to a customer's page: 256 random bits, kept as a hash, expiring, revocable. */
public interface CustomerLinks {

  /** Mints a link to the page of an order; minted anew for each message, when it is sent. */
  URI mint(String customerId, String orderId);

  /**
   * What a token opens.
   *
   * @param token from outside
   * @return empty when we never minted it, it expired, or it was revoked
   */
  Optional<Opened> open(String token);

  /** Revokes every link to an order. */
  void revokeAll(String orderId);

  /** Deletes every link to a case; they open nothing any more. */
  void forget(String caseId);

  /** Whose page a link opens. */
  record Opened(String customerId, String orderId) {}
}
