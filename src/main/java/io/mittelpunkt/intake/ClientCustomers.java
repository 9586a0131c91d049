package io.mittelpunkt.intake;

import io.mittelpunkt.customers.Customer;
import java.util.Optional;
import java.util.Set;

/** The customers whom an intake client brought: it may speak for them, and for nobody else. */
public interface ClientCustomers {

  /**
   * The account of a customer whom a client brought: it opened it, or placed an order, left a draft
   * or booked a visit for him.
   *
   * @param number the customer's number as the client sends it, from outside
   */
  Optional<Customer> find(String clientId, String number);

  /**
   * The same.
   *
   * @throws RefusedRequest with status 404 when it brought no such customer
   */
  default Customer get(String clientId, String number, String field) {
    return find(clientId, number)
        .orElseThrow(
            () -> new RefusedRequest(404, field, "You have brought no customer with this number."));
  }

  /** The number under which a client's own new customer has his account. */
  static String own(String clientId, String number) {
    return clientId + ":" + number;
  }

  /** The numbers of the accounts that a client may mean by a number. */
  static Set<String> meant(String clientId, String number) {
    return Set.of(number, own(clientId, number));
  }

  /** The number of an account as the client sends it. */
  static String shown(String clientId, String accountId) {
    String prefix = own(clientId, "");
    return accountId.startsWith(prefix) ? accountId.substring(prefix.length()) : accountId;
  }
}
