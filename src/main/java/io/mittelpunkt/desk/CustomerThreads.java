package io.mittelpunkt.desk;

import java.util.Optional;

/** Which thread a customer has; looking opens none. */
public interface CustomerThreads {

  /** The number of his thread, if he has one. */
  Optional<String> of(String customerId);
}
