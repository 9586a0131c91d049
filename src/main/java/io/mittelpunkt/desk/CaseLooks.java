package io.mittelpunkt.desk;

/**
 * Who looked at what; written in the transaction that looks. Nobody's page shows it, and nothing in
 * it says what a customer wanted or declined (P10).
 */
public interface CaseLooks {

  /**
   * Somebody opened a case.
   *
   * @param staffId his login
   * @param way how he came to it: {@code search}, {@code task}, {@code order}, {@code board},
   *     {@code customer} or {@code address}
   */
  void opened(String staffId, String way, String orderId, String customerId);

  /**
   * Somebody opened a customer's view.
   *
   * @param staffId his login
   * @param way how he came to it, as above
   */
  void openedCustomer(String staffId, String way, String customerId);

  /**
   * Somebody searched; the words are not kept.
   *
   * @param staffId his login
   * @param kind what he searched by: {@code number}, {@code phone} or {@code name}
   * @param hits how many lines he was shown
   */
  void searched(String staffId, String kind, int hits);
}
