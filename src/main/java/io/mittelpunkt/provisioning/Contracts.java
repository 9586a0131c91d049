package io.mittelpunkt.provisioning;

import java.time.Instant;
import java.util.Optional;

/** The contract summaries' rows; a summary that a customer was shown is never rewritten. */
public interface Contracts {

  /** The newest summary of an order. */
  Optional<ContractSummary> newestOf(String orderId);

  /** The summary that waits for the customer's consent, if the order has one. */
  default Optional<ContractSummary> openOf(String orderId) {
    return newestOf(orderId).filter(summary -> summary.confirmedAt() == null);
  }

  /** Adds a summary. */
  void add(ContractSummary summary);

  /** Records a consent: when, by which channel, and what proves it (P10). */
  void confirmed(ContractSummary summary, Evidence evidence, String via, Instant at);
}
