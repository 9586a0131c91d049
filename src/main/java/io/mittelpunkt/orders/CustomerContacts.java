package io.mittelpunkt.orders;

/** Whether we are in touch with a customer apart from his orders and drafts. */
public interface CustomerContacts {

  /** Whether he was called, is to be called, or wrote to us: then he keeps his account. */
  boolean inTouch(String customerId);

  /** Deletes what is kept of one with whom we are not, before his account goes. */
  void forget(String customerId);
}
