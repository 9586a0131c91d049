package io.mittelpunkt.desk;

import java.util.List;

/** Finds customers and their orders, sorted by name, each customer's newest order first. */
public interface CaseSearch {

  /**
   * By a number of any kind: the customer's, ours of the order, or the intake client's for either.
   * Case does not count.
   */
  List<CaseHit> numbered(String number, int limit);

  /** By a phone number of the account or of an order, E.164. */
  List<CaseHit> withPhone(String number, int limit);

  /** By beginnings of words of the name, in any order; case and accents do not count. */
  List<CaseHit> named(List<String> words, int limit);

  /** The orders of one customer. */
  List<CaseHit> ofCustomer(String customerId, int limit);
}
