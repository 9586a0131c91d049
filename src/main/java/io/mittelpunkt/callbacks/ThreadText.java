package io.mittelpunkt.callbacks;

/** What can be kept of a text from outside. */
final class ThreadText {

  private ThreadText() {}

  /**
   * Whether it can be kept and shown as it is: no control characters but line breaks and tabs,
   * nothing that turns the direction of what follows, no half of a surrogate pair.
   */
  static boolean isReadable(String text) {
    return text.codePoints().allMatch(ThreadText::isReadable);
  }

  /** The same without what cannot be kept: a mail is taken all the same. */
  static String readable(String text) {
    StringBuilder kept = new StringBuilder();
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(ThreadText::isReadable)
        .forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  /** Its beginning, no longer than a message may be. */
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    boolean pair = Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, pair ? longest - 1 : longest);
  }

  private static boolean isReadable(int c) {
    return c == '\n'
        || c == '\r'
        || c == '\t'
        || !(Character.isISOControl(c)
            || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
            || (c >= 0x202A && c <= 0x202E)
            || (c >= 0x2066 && c <= 0x2069));
  }
}
