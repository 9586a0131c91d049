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
 * @param mobile where SMS and calls reach him, E.164, if anywhere
 * @param address where letters reach him, if anywhere
 * @param birthDate his birth date, if he told us
 */
public record Customer(
    String id,
    String name,
    Locale language,
    ZoneId zone,
    @Nullable String email,
    @Nullable String mobile,
    @Nullable PostalAddress address,
    @Nullable LocalDate birthDate) {

  /** What he told us of a detail on any channel, in its normal form (P3). */
  public Optional<String> known(Detail detail) {
    return switch (detail) {
      case BIRTH_DATE -> Optional.ofNullable(birthDate).map(LocalDate::toString);
      case CONTACT_PHONE -> Optional.ofNullable(mobile);
    };
  }
}
