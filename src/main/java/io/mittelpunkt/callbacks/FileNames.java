package io.mittelpunkt.callbacks;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a file from outside is called here: one line, no path, and the ending of what it is. */
final class FileNames {

  private static final int LONGEST = 100;

  /** Paths, quotes and what systems forbid; what turns the reading direction; what is not seen. */
  private static final Pattern UNWANTED =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}\"<>|*?:;%\\\\/\\s]+");

  private FileNames() {}

  /**
   * The name under which a file is kept.
   *
   * @param given from outside
   * @param mediaType one of {@link MediaTypes}
   */
  static String of(String given, String mediaType) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    String plain = UNWANTED.matcher(last).replaceAll(" ").strip().replaceAll("^[. ]+", "");
    String name = plain.isEmpty() ? "file" : plain;
    String ending = "." + MediaTypes.ending(mediaType);
    String lower = name.toLowerCase(Locale.ROOT);
    boolean fits = lower.endsWith(ending) || (ending.equals(".jpg") && lower.endsWith(".jpeg"));
    return fits && name.length() <= LONGEST ? name : cut(name) + ending;
  }

  private static String cut(String name) {
    int most = LONGEST - 6;
    if (name.length() <= most) {
      return name;
    }
    // Never between the halves of a surrogate pair.
    return name.substring(0, Character.isHighSurrogate(name.charAt(most - 1)) ? most - 1 : most);
  }
}
