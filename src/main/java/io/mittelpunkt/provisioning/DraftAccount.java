package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.customers.MailAddresses;
import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.Languages;
import io.mittelpunkt.shared.OneLine;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the account of whoever orders by phone or in a shop, or opens one. */
@Component
class DraftAccount {

  private static final int LONGEST_NAME = 200;
  private final Customers customers;

  DraftAccount(Customers customers) {
    this.customers = customers;
  }

  /** What came of it. */
  sealed interface Outcome {

    /** The account. */
    record Found(Customer customer, boolean opened) implements Outcome {}

    /** What was typed cannot be right; {@code reason} is a text key. */
    record Refused(String reason) implements Outcome {}
  }

  /**
   * Finds or opens it. Whom we know by his number stays as we know him; so does who gives the same
   * name and the same mail address or phone number.
   *
   * @param typed what was typed
   * @param address where the line is to be, if that was typed
   */
  Outcome of(NewDraft typed, @Nullable PostalAddress address) {
    if (typed.customerNumber() != null) {
      return customers
          .find(typed.customerNumber())
          .<Outcome>map(known -> new Outcome.Found(known, false))
          .orElseGet(() -> new Outcome.Refused("draft.unknownCustomer"));
    }
    String name = typed.name();
    if (name == null || !OneLine.fits(name, LONGEST_NAME)) {
      return new Outcome.Refused("draft.nameMissing");
    }
    if (typed.email() != null && !MailAddresses.isUsual(typed.email())) {
      return new Outcome.Refused("draft.mailUnusual");
    }
    String phone = null;
    if (typed.phone() != null) {
      Detail.Reading reading = Detail.CONTACT_PHONE.read(typed.phone(), LocalDate.EPOCH);
      if (reading instanceof Detail.Reading.Refused refused) {
        return new Outcome.Refused("detail.contactPhone." + refused.reason());
      }
      phone = ((Detail.Reading.Accepted) reading).value();
    }
    String reached = phone;
    return customers
        .reachedAs(name, typed.email(), reached)
        .<Outcome>map(known -> new Outcome.Found(known, false))
        .orElseGet(() -> open(typed, name, reached, address));
  }

  private Outcome open(
      NewDraft typed, String name, @Nullable String phone, @Nullable PostalAddress address) {
    if (address == null) {
      return new Outcome.Refused("draft.addressMissing");
    }
    Locale wanted =
        typed.language() == null ? Locale.GERMAN : Locale.forLanguageTag(typed.language());
    Customer customer =
        new Customer(
            Ids.next("CU"),
            name,
            Languages.nearest(wanted),
            HomeZone.ID,
            typed.email(),
            phone,
            address,
            null);
    customers.open(customer);
    return new Outcome.Found(customer, true);
  }
}
