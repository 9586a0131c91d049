package io.mittelpunkt.notices;

import java.util.Optional;

/** Where a customer's answer to a mail of ours goes. */
public interface ReplyAddresses {

  /**
   * The address for a customer's answers; nobody can make up another's.
   *
   * @return empty when no inbox of ours is read
   */
  Optional<String> of(String customerId);
}
