package io.mittelpunkt.notices;

/**
 * Codes that prove that it is the customer himself who agrees: six digits sent by his own channel,
 * good for ten minutes and five tries, kept as a hash. Who has the link to a page, or a customer on
 * the phone, cannot change anything without one.
 */
public interface CustomerCodes {

  /** Mints the code of an order; the one before is void. Called when the message is sent. */
  String mint(String orderId);

  /**
   * Checks a code, and uses it up. A wrong one costs a try, also when the caller's transaction is
   * rolled back.
   *
   * @param code from outside
   */
  boolean spend(String orderId, String code);
}
