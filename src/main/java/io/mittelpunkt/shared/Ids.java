package io.mittelpunkt.shared;

import java.security.SecureRandom;

/** Numbers that people can read out on the phone, and that nobody can guess or count. */
public final class Ids {

  /** Crockford's alphabet: no I, L, O or U, which are misheard or misread. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /**
   * A new number such as {@code PO-7F3K-9Q2M-ABCD}, 60 random bits.
   *
   * @param prefix what kind of thing it names
   */
  public static String next(String prefix) {
    StringBuilder id = new StringBuilder(prefix);
    for (int i = 0; i < 12; i++) {
      if (i % 4 == 0) {
        id.append('-');
      }
      id.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return id.toString();
  }
}
