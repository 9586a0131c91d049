package io.mittelpunkt.sandbox;

/** Books the visits of the first start's sample orders. */
interface SampleVisits {

  /** Books one for an order as soon as it waits for one; asked twice, it is booked once. */
  void bookFor(String orderId);
}
