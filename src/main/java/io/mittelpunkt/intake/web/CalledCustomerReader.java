package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.intake.ClientCustomers;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.Secrets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads whom to call: a customer whom the client brought, by his number; or somebody new, by name
 * and phone number. What we know of a customer stays as it is: no client can have another number
 * called.
 */
@Component
class CalledCustomerReader {

  private static final int ENOUGH = 16;

  private final ClientCustomers clientCustomers;

  CalledCustomerReader(ClientCustomers clientCustomers) {
    this.clientCustomers = clientCustomers;
  }

  /**
   * Reads him.
   *
   * @param language that he speaks, ISO 639-1, if it was sent
   * @return his account, or the one to open
   * @throws RefusedRequest naming the field that is wrong
   */
  Customer read(String clientId, JsonNode body, @Nullable String language) {
    String number = CustomerReader.number(body, "customerId");
    String phone = phone(body);
    Optional<Customer> known =
        number == null ? Optional.empty() : clientCustomers.find(clientId, number);
    if (known.isPresent()) {
      return known.map(it -> with(it, phone)).get();
    }
    String name = OwnFields.text(body, "name", 200);
    if (name == null) {
      throw number == null
          ? RefusedRequest.because("customerId", "Say whom to call: customerId, or name and phone.")
          : new RefusedRequest(
              404,
              "customerId",
              "You have brought no customer with this number. Send his name and phone too, and he"
                  + " becomes one.");
    }
    if (phone == null) {
      throw RefusedRequest.because("phone", "Send the number to call.");
    }
    return new Customer(
        ClientCustomers.own(clientId, number == null ? numberOf(name, phone) : number),
        name,
        language == null ? CustomerReader.LANGUAGE : Locale.forLanguageTag(language),
        HomeZone.ID,
        mail(body),
        phone,
        address(body),
        null);
  }

  private static Customer with(Customer known, @Nullable String phone) {
    if (phone != null && known.phone() != null && !known.phone().equals(phone)) {
      throw RefusedRequest.because(
          "phone",
          "We know another number of this customer. Leave it out; he changes it by telling us.");
    }
    return known;
  }

  /** Who gives the same name and number is the same one: a form sent twice is one customer. */
  private static String numberOf(String name, String phone) {
    String who = name.toLowerCase(Locale.ROOT) + "\n" + phone;
    return "web-" + HexFormat.of().formatHex(Secrets.hash(who)).substring(0, ENOUGH);
  }

  private static @Nullable String phone(JsonNode body) {
    String phone = OwnFields.text(body, "phone", 40);
    return phone == null
        ? null
        : DetailReader.read(Detail.CONTACT_PHONE, phone, LocalDate.EPOCH, "phone");
  }

  private static @Nullable String mail(JsonNode body) {
    String mail = OwnFields.text(body, "mail", CustomerReader.LONGEST_MAIL);
    return mail == null ? null : CustomerReader.mail(mail, "mail");
  }

  private static @Nullable PostalAddress address(JsonNode body) {
    if (!body.has("place")) {
      return null;
    }
    PostalAddress address = AddressReader.read(body.path("place"), "place");
    if (address == null) {
      throw RefusedRequest.because(
          "place", "Send streetName, streetNr, postcode and city, or leave it out.");
    }
    return address;
  }
}
