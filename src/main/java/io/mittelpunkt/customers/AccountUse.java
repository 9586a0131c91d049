package io.mittelpunkt.customers;

/** Something that an account is needed for; the rooms that know of one say so. */
public interface AccountUse {

  /** Whether something is kept of a customer that needs his account. */
  boolean needs(String customerId);
}
