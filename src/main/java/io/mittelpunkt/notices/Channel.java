package io.mittelpunkt.notices;

import io.mittelpunkt.customers.Customer;
import java.util.Locale;

/** The ways a notice can reach somebody. */
public enum Channel {
  MAIL,
  SMS,
  LETTER;

  /**
   * How a customer is reached: by mail, else by SMS, else by a letter that is printed. Nobody is
   * left without a word because he has no device (P2, P10).
   */
  public static Channel reaching(Customer customer) {
    if (customer.email() != null) {
      return MAIL;
    }
    return customer.smsNumber().isPresent() ? SMS : LETTER;
  }

  /** The name in tables and in the answers of our interfaces. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The channel with a code. */
  public static Channel of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
