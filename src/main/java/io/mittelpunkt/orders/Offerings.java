package io.mittelpunkt.orders;

import java.util.Optional;

/** What can be ordered. */
public interface Offerings {

  /** The name of an offering, if there is such an offering. */
  Optional<String> nameOf(String offeringId);
}
