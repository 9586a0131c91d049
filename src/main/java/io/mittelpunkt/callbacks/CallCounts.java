package io.mittelpunkt.callbacks;

import java.time.Instant;
import java.util.Map;

/** How many calls are promised when, and how often they are asked for. */
public interface CallCounts {

  /**
   * How many calls are promised on a number.
   *
   * @param phone E.164
   */
  int openOn(String phone);

  /** How often a call of a customer was asked for on his page or through an API since then. */
  int askedFromOutsideSince(String customerId, Instant since);

  /** How many customers were promised each slot of a team that begins in a stretch of time. */
  Map<Instant, Integer> promised(String teamId, Instant from, Instant to);

  /**
   * The same, of those who are to be called in one language.
   *
   * @param language ISO 639-1
   */
  Map<Instant, Integer> promised(String teamId, Instant from, Instant to, String language);
}
