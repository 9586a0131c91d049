package io.mittelpunkt.callbacks;

import java.time.Instant;

/** How often calls are promised and asked for: what keeps a wish from becoming a nuisance. */
public interface CallCounts {

  /**
   * How many calls are promised on a number.
   *
   * @param phone E.164
   */
  int openOn(String phone);

  /** How often a call of a customer was asked for on his page or through an API since then. */
  int askedFromOutsideSince(String customerId, Instant since);
}
