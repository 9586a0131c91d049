package io.mittelpunkt.provisioning;

/** The process of an order, {@code provision-order}, as the use cases see it. */
public interface OrderProcess {

  /** Starts it, in the caller's transaction. */
  void start(String orderId, String offeringId);

  /** Tells it that a detail it may be waiting for is known now. */
  void detailProvided(String orderId);

  /** Tells it that the modem arrived. */
  void modemDelivered(String orderId);

  /** Tells it that the customer agreed to the contract. */
  void contractConfirmed(String orderId);

  /** Tells it that the customer chose an alternative. */
  void alternativeChosen(String orderId);

  /** Tells it that the customer wishes another day. */
  void wishedDateChanged(String orderId);

  /** Starts {@code cancel-order}, in the caller's transaction. */
  void cancel(String orderId);

  /** Ends the order's process within the caller's transaction, wherever it stands. */
  void stop(String orderId);
}
