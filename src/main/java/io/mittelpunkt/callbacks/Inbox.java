package io.mittelpunkt.callbacks;

/** Where customers' mails come in. */
public interface Inbox {

  /**
   * Brings what came in since the last time, and marks what was taken.
   *
   * @throws RuntimeException when the inbox cannot be reached, or a mail could not be kept; what
   *     was not taken is brought again
   */
  void read();
}
