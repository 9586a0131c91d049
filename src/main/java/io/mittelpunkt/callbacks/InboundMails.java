package io.mittelpunkt.callbacks;

import org.jspecify.annotations.Nullable;

/** Which mails came in, and what came of them: each is taken once (P13). */
public interface InboundMails {

  /**
   * Notes a mail, in the caller's transaction.
   *
   * @param fingerprint the same for each time it is read
   * @return false, and nothing is noted, when it was noted before
   */
  boolean note(byte[] fingerprint);

  /**
   * Writes what came of a mail.
   *
   * @param outcome a code, see {@link TakeMail.Outcome}
   * @param messageId the message that it became, if it became one
   */
  void settle(byte[] fingerprint, String outcome, @Nullable String messageId);
}
