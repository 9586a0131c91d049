package io.mittelpunkt.provisioning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The lines' rows, one an order. Who writes facts that a process waits for locks the order first.
 */
public interface Lines {

  /** An order's line; all fields are empty as long as nothing was done. */
  Line of(String orderId);

  /** Notes the reserved port. */
  void portReserved(String orderId, String portId);

  /** Notes the shipment. */
  void modemShipped(String orderId, String shipmentId, Instant at);

  /** Notes the delivery. */
  void modemDelivered(String orderId, Instant at);

  /** Notes the activation. */
  void activated(String orderId, Instant at);

  /** Notes a line test and, when it was good, the speed. */
  void tested(String orderId, @Nullable Integer downMbit);
}
