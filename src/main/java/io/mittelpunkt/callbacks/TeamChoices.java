package io.mittelpunkt.callbacks;

import java.time.Instant;

/** Whether customers want a team of their own. Who noted it is not kept (P10). */
public interface TeamChoices {

  /**
   * Notes a choice; the newest counts.
   *
   * @param via {@code page}, {@code api}, {@code phone}, {@code mail}, {@code letter} or {@code
   *     shop}
   */
  void note(String customerId, boolean optedOut, String via, Instant at);
}
