package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.PostalAddress;

/**
 * The warehouse that ships modems; it reports a delivery by webhook. Calls may be repeated: the
 * same key has its effect once (P13).
 */
public interface Warehouse {

  /**
   * Has a modem shipped.
   *
   * @param key names the shipment; the delivery's report repeats it
   * @return the warehouse's number of the shipment
   * @throws SystemUnavailable when there is no usable answer, or the key was stopped
   */
  String ship(String key, String orderId, String offeringId, PostalAddress address);

  /**
   * Has a parcel stopped. A stopped key never ships afterwards, so a call that was on its way when
   * the order was cancelled sends nothing.
   *
   * @param key names the shipment
   * @return true when the parcel does not arrive: it was never shipped, or is still in the house;
   *     false when it is on its way or delivered
   * @throws SystemUnavailable when there is no usable answer
   */
  boolean stop(String key);
}
