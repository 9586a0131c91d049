package io.mittelpunkt.provisioning;

/** The process of an order, {@code provision-order}, as the use cases see it. */
public interface OrderProcess {

  /** Starts it, in the caller's transaction. */
  void start(String orderId, String offeringId);

  /** Tells it that a detail it may be waiting for is known now. */
  void detailProvided(String orderId);

  /** Tells it that the modem arrived. */
  void modemDelivered(String orderId);
}
