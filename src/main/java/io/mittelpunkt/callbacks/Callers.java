package io.mittelpunkt.callbacks;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is to be called, as far as the time goes. */
@Component
class Callers {

  private final Customers customers;
  private final TeamOfCustomer teamOfCustomer;

  Callers(Customers customers, TeamOfCustomer teamOfCustomer) {
    this.customers = customers;
    this.teamOfCustomer = teamOfCustomer;
  }

  /**
   * A customer of ours.
   *
   * @param language that is to be spoken, ISO 639-1; null: his own
   */
  Caller of(String customerId, @Nullable String language) {
    Customer customer = customers.get(customerId);
    return new Caller(
        customerId,
        customer.zone(),
        language == null ? customer.language().getLanguage() : language,
        teamOfCustomer.classOf(customerId),
        teamOfCustomer.of(customerId));
  }
}
