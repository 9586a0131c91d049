package io.mittelpunkt.orders;

import java.util.Locale;

/** Who has the next step of an order in hand. */
public enum Actor {
  /** The service itself, without a person. */
  US,
  /** The customer. */
  CUSTOMER,
  /** A person of the service team. */
  AGENT,
  /** The people who keep the technical systems going. */
  OPERATIONS,
  /** The warehouse and its carrier. */
  WAREHOUSE,
  /** The technician who comes to the customer. */
  TECHNICIAN,
  /** Nobody: nothing is left to be done. */
  NOBODY;

  /** The name in text keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
