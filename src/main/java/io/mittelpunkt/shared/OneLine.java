package io.mittelpunkt.shared;

/** Texts from outside that stand on one line of a page or a letter. */
public final class OneLine {

  private OneLine() {}

  /**
   * Whether a text fits on one line and shows as it is: neither control characters nor such as turn
   * the direction of what follows, and no half of a surrogate pair, which could not be kept.
   *
   * @param text from outside
   */
  public static boolean is(String text) {
    return text.codePoints()
        .noneMatch(
            c ->
                Character.isISOControl(c)
                    || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                    || (c >= 0x202A && c <= 0x202E)
                    || (c >= 0x2066 && c <= 0x2069)
                    || c == 0x2028
                    || c == 0x2029);
  }

  /** Whether it is one line of 1 to {@code longest} characters that says something. */
  public static boolean fits(String text, int longest) {
    return !text.isBlank() && text.length() <= longest && is(text);
  }
}
