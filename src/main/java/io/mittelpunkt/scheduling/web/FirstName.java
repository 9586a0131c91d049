package io.mittelpunkt.scheduling.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** The first name in a name as somebody gave it: it is all that a technician reads of it. */
final class FirstName {

  private static final Set<String> NO_NAMES =
      Set.of("herr", "frau", "mr", "mrs", "ms", "dr", "prof", "dipl", "ing", "familie", "family");

  private FirstName() {}

  /**
   * The first name.
   *
   * @param name such as {@code Dr. Ada Nowak} or {@code Nowak, Ada}
   */
  static String of(String name) {
    String[] parts = name.strip().split(",", 2);
    String order = parts.length == 2 && !parts[1].isBlank() ? parts[1] : name.replace(',', ' ');
    Predicate<String> title =
        word ->
            word.endsWith(".") && word.length() > 2
                || NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
    return Arrays.stream(order.strip().split("\\s+")).filter(title.negate()).findFirst().orElse("");
  }
}
