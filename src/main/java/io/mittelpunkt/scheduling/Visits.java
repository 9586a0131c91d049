package io.mittelpunkt.scheduling;

import io.mittelpunkt.orders.AgreedVisits;
import io.mittelpunkt.scheduling.Visit.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The visits' rows; the database keeps at most one of an order open (P5). */
public interface Visits extends AgreedVisits {

  /** Adds a visit. */
  void add(Visit visit, Instant at);

  /** The visit with an id, if there is one. */
  Optional<Visit> find(String id);

  /** The same, with its row locked until the transaction ends. */
  Optional<Visit> lock(String id);

  /** The open visit of an order, if there is one. */
  Optional<Visit> openOf(String orderId);

  /** The visit whose window is held for an order, if one is; the hold may be over. */
  Optional<Visit> heldOf(String orderId);

  /** Writes which visit another one replaced. */
  void replaces(String id, String before);

  /** The newest visit of an order that was agreed, whatever became of it. */
  Optional<Visit> newestOf(String orderId);

  /** How a visit went, or why it ended, once it did; a code. */
  Optional<String> outcomeOf(String id);

  /** The held and open visits of a territory on a day, in its zone, by their window. */
  List<Visit> ofDay(String territoryId, LocalDate day);

  @Override
  default Optional<Instant> agreedUntil(String orderId) {
    return openOf(orderId).map(Visit::windowTo);
  }

  /** Writes state, window, plan and progress as they are now. */
  void update(Visit visit);

  /**
   * Ends a visit.
   *
   * @param by {@code customer}, {@code operator} or {@code work}
   * @param outcome how it went, or why it ended; a code
   */
  void end(String id, State state, @Nullable String by, @Nullable String outcome, Instant at);
}
