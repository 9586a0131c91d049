package io.mittelpunkt.orders;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A client's own orders, as it sees them. What it deleted it sees no more; the order, its case and
 * its history stay for the customer.
 */
public interface ClientOrders {

  /** The client's order with a number, if it has one. */
  Optional<ProductOrder> find(String clientId, String id);

  /** The same, with its row locked until the transaction ends. */
  Optional<ProductOrder> lock(String clientId, String id);

  /**
   * The client's orders, newest first.
   *
   * @param offset how many to leave out
   * @param limit how many at the most
   */
  List<ProductOrder> list(String clientId, OrderFilter filter, int offset, int limit);

  /** How many orders {@link #list} has in all. */
  long count(String clientId, OrderFilter filter);

  /** Writes what the client has sent by now, JSON. */
  void setRequest(String id, String request);

  /** Hides the order from its client. */
  void delete(String id, Instant at);
}
