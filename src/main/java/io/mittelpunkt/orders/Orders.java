package io.mittelpunkt.orders;

import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.customers.PostalAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The orders' rows. Use cases change them; nobody else does. */
public interface Orders {

  /** Adds an order in state {@code acknowledged}. */
  void add(String id, NewOrder order, Instant at);

  /** The order with a number, if there is one. */
  Optional<ProductOrder> find(String id);

  /**
   * The order with a number that one of our own rows or cases names.
   *
   * @throws IllegalStateException when there is none
   */
  default ProductOrder get(String id) {
    return find(id).orElseThrow(() -> new IllegalStateException("No order " + id));
  }

  /**
   * The order, with its row locked until the transaction ends: who reads it so before a process
   * waits, and who writes a fact that the process waits for, follow one another.
   */
  ProductOrder lock(String id);

  /** How many orders are in a state. */
  long count(OrderState state);

  /** Writes the state, and the date of the end when the state is one. */
  void setState(String id, OrderState state, Instant at);

  /** Writes where the order goes on if its cancellation is refused. */
  void setResumeState(String id, @Nullable OrderState state);

  /** Writes why the order is being cancelled. */
  void setCancellationReason(String id, @Nullable String reason);

  /** Writes from when the customer would like the line. */
  void setWishedDate(String id, LocalDate date);

  /** Writes what is ordered now. */
  void setOffering(String id, String offeringId);

  /** The orders of a customer, newest first. */
  List<ProductOrder> ofCustomer(String customerId);

  /** The promise's history, oldest first (P6). */
  List<Promise> promises(String id);

  /**
   * A promise.
   *
   * @param date the day by which the line is active
   * @param reason why it was made: {@code first}, or why it replaced the one before
   * @param at when it was made
   */
  record Promise(LocalDate date, String reason, Instant at) {}

  /** Adds to the promise's history. */
  void addPromise(String id, LocalDate date, String reason, Instant at);

  /** What this order knows of its customer. */
  Map<Detail, String> details(String id);

  /**
   * What a client told of a customer with earlier orders; the newest word counts.
   *
   * @param customerId the customer
   * @param clientId the client
   */
  Map<Detail, String> toldBefore(String customerId, String clientId);

  /**
   * Writes a detail down, unless the order knows it already.
   *
   * @param source which channel it came by
   * @return whether it was written
   */
  boolean addDetail(String id, Detail detail, String value, String source, Instant at);

  /** Corrects where the line is to be. */
  void setInstallationAddress(String id, PostalAddress address);
}
