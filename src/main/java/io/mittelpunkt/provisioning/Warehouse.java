package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.PostalAddress;

/** The warehouse that ships modems; it reports a delivery by webhook. */
public interface Warehouse {

  /**
   * Has a modem shipped. The same key ships once (P13).
   *
   * @param key names the shipment; the delivery's report repeats it
   * @return the warehouse's number of the shipment
   * @throws SystemUnavailable when there is no usable answer
   */
  String ship(String key, String orderId, String offeringId, PostalAddress address);
}
