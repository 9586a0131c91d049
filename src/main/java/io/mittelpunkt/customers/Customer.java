package io.mittelpunkt.customers;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An account.
 *
 * @param id the customer number
 * @param name the name, exactly as the customer gave it
 * @param language the language that he is addressed in
 * @param zone the zone that his dates and times are shown in
 * @param email where mail reaches him, if anywhere
 * @param phone where calls, and on a mobile phone SMS, reach him, E.164, if anywhere
 * @param address where letters reach him, if anywhere
 * @param birthDate his birth date, if he told us
 */
public record Customer(
    String id,
    String name,
    Locale language,
    ZoneId zone,
    @Nullable String email,
    @Nullable String phone,
    @Nullable PostalAddress address,
    @Nullable LocalDate birthDate) {

  /** The number that takes SMS, if his does: a landline would swallow them. */
  public Optional<String> smsNumber() {
    return Optional.ofNullable(phone).filter(PhoneNumbers::takesSms);
  }

  /** The same account under another number. */
  public Customer withId(String other) {
    return new Customer(other, name, language, zone, email, phone, address, birthDate);
  }

  /** What he told us of a detail on any channel, in its normal form (P3). */
  public Optional<String> known(Detail detail) {
    return switch (detail) {
      case BIRTH_DATE -> Optional.ofNullable(birthDate).map(LocalDate::toString);
      case CONTACT_PHONE -> Optional.ofNullable(phone);
    };
  }
}
