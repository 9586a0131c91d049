package io.mittelpunkt.notices;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** What is to be told; it commits with the step that tells it, and is sent afterwards (P13). */
public interface Outbox {

  /**
   * Puts a notice in, within the caller's transaction. One whose key is there already is left out.
   */
  void put(Notice notice);

  /** A notice that was neither sent nor parked. */
  Optional<Notice> unsent(UUID id);

  /** When notices of a template were put in for an order since a moment, the newest first. */
  List<Instant> putSince(String orderId, String template, Instant since);

  /** Notes that a notice has left by a channel. */
  void markSent(UUID id, Channel channel);

  /** Notes that the last try failed and somebody has to look. */
  void park(UUID id);

  /** What the customer of an order was told about it, the newest first. */
  List<PastNotice> toldAbout(String orderId);

  /** Whether one that is of a kind was put in before this one for the same customer, and waits. */
  boolean anyHeldBackBefore(Notice notice, Predicate<Notice> kind);

  /** Deletes a notice that is not to be told any more. */
  void drop(UUID id);

  /** Deletes what a customer was told, or is still to be told, of a case. */
  void forget(String caseId);

  /** How many notices are parked. */
  long countParked();
}
