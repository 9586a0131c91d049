package io.mittelpunkt.provisioning;

import java.time.Instant;

/**
 * The lines' rows, one an order. Who writes facts that a process waits for locks the order first.
 */
public interface Lines {

  /** An order's line; all fields are empty as long as nothing was done. */
  Line of(String orderId);

  /** Notes the reserved port. */
  void portReserved(String orderId, String portId);

  /** Notes the shipment. */
  void modemShipped(String orderId, String shipmentId);

  /** Notes the delivery. */
  void modemDelivered(String orderId, Instant at);

  /** Notes the activation. */
  void activated(String orderId, Instant at);

  /** Notes a line test, so that the next one has a key of its own. */
  void tested(String orderId);

  /** Notes that the port was given back. */
  void portReleased(String orderId, Instant at);

  /** Notes that the shipment was stopped. */
  void shipmentStopped(String orderId, Instant at);

  /**
   * Notes that the customer was asked to send the modem back.
   *
   * @return whether he had not been asked before
   */
  boolean returnAsked(String orderId, Instant at);
}
