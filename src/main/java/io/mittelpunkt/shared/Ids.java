package io.mittelpunkt.shared;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers that people can read out on the phone, and that nobody can guess or count. */
public final class Ids {

  /** Crockford's alphabet: no I, L, O or U, which are misheard or misread. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 12;

  private static final Pattern NUMBER = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");
  private static final Pattern SEPARATOR = Pattern.compile("[\\s\\p{Pd}]+");

  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /**
   * A new number such as {@code PO-7F3K-9Q2M-ABCD}, 60 random bits.
   *
   * @param prefix what kind of thing it names
   */
  public static String next(String prefix) {
    StringBuilder id = new StringBuilder(prefix);
    for (int i = 0; i < LENGTH; i++) {
      if (i % 4 == 0) {
        id.append('-');
      }
      id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return id.toString();
  }

  /**
   * A number as somebody says or types it: in any case, with or without dashes, spaces and its
   * prefix, and with the letters that are taken for digits.
   *
   * @param prefix what kind of thing it is to name
   * @param text what was said, from outside
   * @return the number as we write it, whether or not it names anything; empty when it is none
   */
  public static Optional<String> heard(String prefix, String text) {
    String plain = SEPARATOR.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
    String said = digits(plain);
    boolean whole = said.length() == LENGTH + prefix.length() && said.startsWith(digits(prefix));
    String number = whole ? said.substring(prefix.length()) : said;
    return NUMBER.matcher(number).matches()
        ? Optional.of(prefix + number.replaceAll("(.{4})", "-$1"))
        : Optional.empty();
  }

  private static String digits(String text) {
    return text.replace('O', '0').replace('I', '1').replace('L', '1');
  }
}
