package io.mittelpunkt.customers;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The accounts. */
public interface Customers {

  /** The account with a customer number, if there is one. */
  Optional<Customer> find(String id);

  /**
   * The account with a customer number that one of our own rows names.
   *
   * @throws IllegalStateException when there is none: a row of ours points nowhere
   */
  default Customer get(String id) {
    return find(id).orElseThrow(() -> new IllegalStateException("No account " + id));
  }

  /**
   * Opens an account; an account that exists already stays as it is.
   *
   * @return whether it was opened
   */
  boolean open(Customer customer);

  /**
   * Keeps what a customer told us, so that he is never asked again (P3). What he told us before
   * stays: a change of a known value is another matter than an answer.
   *
   * @param id the customer number
   * @param detail which detail
   * @param value in the detail's normal form
   */
  void remember(String id, Detail detail, String value);

  /**
   * The account of somebody who gives the same name and the same mail address or phone number; the
   * name alone names nobody.
   *
   * @param email his mail address, if he gave one
   * @param phone his number, E.164, if he gave one
   */
  Optional<Customer> reachedAs(String name, @Nullable String email, @Nullable String phone);

  /** Deletes an account that nothing is kept for any more. */
  void forget(String id);
}
