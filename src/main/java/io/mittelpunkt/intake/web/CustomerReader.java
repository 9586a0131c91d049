package io.mittelpunkt.intake.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.intake.RefusedRequest;
import io.mittelpunkt.shared.HomeZone;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads whose order it is. For a customer whom we do not know it is the account to open, under the
 * client's name; the account of one whom we know stays as it is. So no client can redirect the mail
 * of another's customers.
 */
@Component
class CustomerReader {

  private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
  private static final String CONTACT = "notificationContact";
  static final int LONGEST_MAIL = 254;

  /** What every mail server takes; an address that none takes would leave its owner unheard of. */
  private static final Pattern MAIL =
      Pattern.compile(
          "(?=.{1,64}@)ATOM(\\.ATOM)*@(LABEL\\.)+LABEL"
              .replace("ATOM", "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+")
              .replace("LABEL", "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"));

  /** New accounts are spoken to in the language of the country that we work in. */
  static final Locale LANGUAGE = Locale.GERMAN;

  /**
   * Reads the related party with role customer.
   *
   * @param address where the line is to be, which is where letters go until we know better
   */
  Customer read(JsonNode body, @Nullable PostalAddress address) {
    return read(body, address, OrderReader.text(body, CONTACT), CONTACT);
  }

  /**
   * The same, reached in another way.
   *
   * @param contact a mail address or a phone number, if there is one
   * @param field where that stands, for errors
   */
  Customer read(
      JsonNode body, @Nullable PostalAddress address, @Nullable String contact, String field) {
    JsonNode parties = body.path("relatedParty");
    int found = -1;
    for (int i = 0; i < parties.size(); i++) {
      if ("customer".equalsIgnoreCase(parties.get(i).path("role").asText())) {
        if (found >= 0) {
          throw RefusedRequest.because("relatedParty", "Name one party with role customer.");
        }
        found = i;
      }
    }
    if (found < 0) {
      throw RefusedRequest.because(
          "relatedParty", "Name the customer: a party with role customer and his number as id.");
    }
    JsonNode party = parties.get(found);
    String path = "relatedParty[" + found + "]";
    String id = party.get("id").textValue();
    if (!NUMBER.matcher(id).matches()) {
      throw RefusedRequest.because(
          path + ".id", "A customer number has 1 to 64 letters, digits, dots, dashes.");
    }
    String name = OrderReader.text(party, "name");
    if (name != null && (name.isBlank() || name.length() > 200 || !StrictJson.isOneLine(name))) {
      throw RefusedRequest.because(
          path + ".name", "Send a name of 1 to 200 characters, on one line.");
    }
    boolean isMail = contact != null && contact.contains("@");
    return new Customer(
        id,
        name == null ? id : name,
        LANGUAGE,
        HomeZone.ID,
        isMail ? mail(contact, field) : null,
        contact == null || isMail
            ? null
            : DetailReader.read(Detail.CONTACT_PHONE, contact, LocalDate.EPOCH, field),
        address,
        null);
  }

  /**
   * A customer's number where it stands alone; null when it is left out.
   *
   * @throws RefusedRequest when it is none
   */
  static @Nullable String number(JsonNode body, String field) {
    String number = OwnFields.text(body, field, 64);
    if (number != null && !NUMBER.matcher(number).matches()) {
      throw RefusedRequest.because(
          field, "A customer number has 1 to 64 letters, digits, dots, dashes.");
    }
    return number;
  }

  /** A mail address that every mail server takes. */
  static String mail(String contact, String field) {
    if (contact.length() > LONGEST_MAIL || !MAIL.matcher(contact).matches()) {
      throw RefusedRequest.because(
          field,
          "This is neither a phone number nor a mail address of the usual form, name@example.com.");
    }
    return contact;
  }
}
