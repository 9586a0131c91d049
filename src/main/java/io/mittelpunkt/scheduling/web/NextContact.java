package io.mittelpunkt.scheduling.web;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.scheduling.Visit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whom a technician meets at his next stop. A link on a phone can get into other hands, so that it
 * shows as little as the work needs: a first name, and the number of one customer, the next one, on
 * the very day, because a technician before a closed door has to reach him. Who was visited, who
 * comes later and who comes on another day is not shown.
 */
@Component
class NextContact {

  private final Customers customers;
  private final String servicePhone;

  NextContact(Customers customers, @Value("${mittelpunkt.service-phone}") String servicePhone) {
    this.customers = customers;
    this.servicePhone = servicePhone;
  }

  /** The contact of a visit; empty for a job of the network, and on any other day. */
  Optional<ContactView> of(Visit visit, OpenedDay opened, Locale language) {
    return opened.isToday() && visit.customerId() != null
        ? customers.find(visit.customerId()).map(it -> contact(it, visit, language))
        : Optional.empty();
  }

  private ContactView contact(Customer customer, Visit visit, Locale language) {
    String phone = customer.phone();
    String wished = visit.work().language();
    Locale spoken = wished == null ? customer.language() : Locale.forLanguageTag(wished);
    return new ContactView(
        FirstName.of(customer.name()),
        "tel:" + (phone == null ? servicePhone : phone).replaceAll("[^0-9+]", ""),
        phone != null,
        spoken.getDisplayLanguage(language));
  }
}
