package io.mittelpunkt.escalation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/** What may be owed to customers, noted when it happened (P12). The customer claims it. */
public interface Compensations {

  /**
   * Notes what may be owed for a visit; one for the same reason stays as it is.
   *
   * @param reason {@code visitMissed}
   * @param amount euro, tax included
   * @return whether it was noted now
   */
  boolean note(
      String customerId,
      String orderId,
      String visitId,
      String reason,
      BigDecimal amount,
      Instant at);

  /** What may be owed for the visits of an order in all, in euro; empty when nothing is. */
  Optional<BigDecimal> ofOrder(String orderId);

  /**
   * Takes back what was noted for a visit: it turned out that nothing is owed.
   *
   * @return whether something was noted
   */
  boolean withdraw(String visitId);
}
