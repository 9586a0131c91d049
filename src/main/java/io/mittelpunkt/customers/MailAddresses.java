package io.mittelpunkt.customers;

import java.util.regex.Pattern;

/**
 * Which mail addresses every mail server takes; one that none takes leaves its owner unheard of.
 */
public final class MailAddresses {

  private static final int LONGEST = 254;

  private static final Pattern USUAL =
      Pattern.compile(
          "(?=.{1,64}@)ATOM(\\.ATOM)*@(LABEL\\.)+LABEL"
              .replace("ATOM", "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+")
              .replace("LABEL", "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?"));

  private MailAddresses() {}

  /** Whether a text from outside is one of the usual form. */
  public static boolean isUsual(String text) {
    return text.length() <= LONGEST && USUAL.matcher(text).matches();
  }
}
