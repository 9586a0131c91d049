package io.mittelpunkt.customers;

/** Says of an account whether a room has something of its customer; then it is not deleted. */
public interface KeepsAccount {

  /** Whether something of a customer is kept that names his account. */
  boolean keeps(String customerId);
}
