package io.mittelpunkt.customers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Optional;

/** A detail about a customer that a contract may need, and how to read what is said of it. */
public enum Detail {

  /** The birth date; read as ISO 8601 or as 24.06.1985, kept as ISO 8601. */
  BIRTH_DATE("birthDate") {
    @Override
    public Reading read(String text, LocalDate today) {
      LocalDate date;
      try {
        date = LocalDate.parse(text.strip(), text.indexOf('.') > 0 ? STRICT_DOTTED : STRICT_ISO);
      } catch (DateTimeParseException e) {
        return Reading.refused("notADate");
      }
      if (date.isAfter(today)) {
        return Reading.refused("inTheFuture");
      }
      if (date.isBefore(today.minusYears(130))) {
        return Reading.refused("tooLongAgo");
      }
      return Reading.accepted(date.toString());
    }
  },

  /** A number that the customer can be called on, E.164. */
  CONTACT_PHONE("contactPhone") {
    @Override
    public Reading read(String text, LocalDate today) {
      return PhoneNumbers.read(text)
          .map(Reading::accepted)
          .orElseGet(() -> Reading.refused("notANumber"));
    }
  };

  private static final DateTimeFormatter STRICT_DOTTED =
      DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);

  private static final DateTimeFormatter STRICT_ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

  private final String code;

  Detail(String code) {
    this.code = code;
  }

  /** The name under which decisions, forms and TM Forum characteristics know it. */
  public String code() {
    return code;
  }

  /**
   * The detail with a code.
   *
   * @return empty when the code names no detail that we know
   */
  public static Optional<Detail> of(String code) {
    return Arrays.stream(values()).filter(detail -> detail.code.equals(code)).findFirst();
  }

  /**
   * Reads what somebody said or typed.
   *
   * @param text the words, from outside
   * @param today the date by which the future is told
   * @return the value in its normal form, or why it cannot be one
   */
  public abstract Reading read(String text, LocalDate today);

  /** What came of reading: a value in its normal form, or the code of a reason. */
  public sealed interface Reading {

    /** A value in its normal form. */
    record Accepted(String value) implements Reading {}

    /**
     * Not a value; {@code reason} is the last part of a text key {@code detail.<code>.<reason>}.
     */
    record Refused(String reason) implements Reading {}

    private static Reading accepted(String value) {
      return new Accepted(value);
    }

    private static Reading refused(String reason) {
      return new Refused(reason);
    }
  }
}
