package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.PostalAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The drafts' rows. */
public interface Drafts {

  /** Adds one. */
  void add(OrderDraft draft);

  /** The one with a number, if there is one. */
  Optional<OrderDraft> find(String id);

  /**
   * The one with a number that our own rows or cases name.
   *
   * @throws IllegalStateException when there is none
   */
  default OrderDraft get(String id) {
    return find(id).orElseThrow(() -> new IllegalStateException("No draft " + id));
  }

  /** The draft, with its row locked until the transaction ends. */
  OrderDraft lock(String id);

  /** The newest draft that a customer left, if there is one. */
  Optional<OrderDraft> leftBy(String customerId);

  /** The draft of a client's that a customer left, if there is one. */
  Optional<OrderDraft> leftAt(String clientId, String customerId);

  /** The numbers of a customer's drafts that are left at an address. */
  List<String> leftFor(String customerId, PostalAddress address);

  /** The numbers of the drafts that became an order. */
  List<String> thatBecame(String orderId);

  /** Whether a customer has any draft that is kept. */
  boolean anyOf(String customerId);

  /**
   * Notes that a customer's account was opened for the drafts that are kept, and goes with them.
   */
  void accountOpened(String customerId);

  /** Notes that somebody of the staff goes on with it. */
  void takenUp(String id, String channel);

  /** Corrects where the line is to be. */
  void setAddress(String id, PostalAddress address);

  /** Notes what the customer would like; what is null stays as it was. */
  void setChoice(
      String id,
      @Nullable String offeringId,
      @Nullable LocalDate wishedDate,
      @Nullable String signatureReference);

  /** Notes that the customer left it; a signature counts for the price of its day, and goes. */
  void left(String id, Instant at);

  /** Notes that he was offered to go on. */
  void offered(String id, Instant at);

  /** Notes that he asked to be called, or with null that he was. */
  void callWanted(String id, @Nullable Instant at);

  /** Notes which order it became. */
  void placed(String id, String orderId, Instant at);

  /** Notes that it came to nothing, and deletes who and where. */
  void forgotten(String id, OrderDraft.State end, Instant at);
}
