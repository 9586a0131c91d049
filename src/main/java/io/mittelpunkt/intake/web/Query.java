package io.mittelpunkt.intake.web;

import io.mittelpunkt.intake.RefusedRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What stands behind the question mark of an address, read strictly: nothing is ignored. */
final class Query {

  /** The longest list that is answered at once. */
  static final int LONGEST_LIST = 100;

  private final Map<String, String[]> values;

  private Query(Map<String, String[]> values) {
    this.values = values;
  }

  /**
   * Reads a query.
   *
   * @param known the parameters that are served here
   * @throws RefusedRequest naming a parameter that is not: a filter that were ignored would answer
   *     with what was not asked for
   */
  static Query of(HttpServletRequest request, String... known) {
    Set<String> unknown = new TreeSet<>(request.getParameterMap().keySet());
    Arrays.asList(known).forEach(unknown::remove);
    if (!unknown.isEmpty()) {
      String first = unknown.iterator().next();
      throw RefusedRequest.because(
          StrictJson.isOneLine(first) && first.length() <= 100 ? first : "(name of a parameter)",
          "There is no such query parameter here. There are: " + String.join(", ", known) + ".");
    }
    return new Query(request.getParameterMap());
  }

  /** The value of a parameter that may stand once; null when it does not stand at all. */
  @Nullable String once(String name) {
    String[] given = values.get(name);
    if (given == null) {
      return null;
    }
    if (given.length > 1) {
      throw RefusedRequest.because(name, "Send this parameter once.");
    }
    if (given[0].indexOf('\0') >= 0 || given[0].length() > 1000) {
      throw RefusedRequest.because(name, "Nothing of ours is named so.");
    }
    return given[0];
  }

  /** The values of a parameter that may stand often, or hold several values between commas. */
  Set<String> each(String name) {
    Set<String> each = new TreeSet<>();
    for (String given : values.getOrDefault(name, new String[0])) {
      each.addAll(Arrays.asList(given.split(",", -1)));
    }
    return each;
  }

  /** A moment; null when the parameter does not stand. */
  @Nullable Instant moment(String name) {
    String text = once(name);
    if (text == null) {
      return null;
    }
    try {
      // A plus that was not encoded arrives as a space.
      OffsetDateTime moment = OffsetDateTime.parse(text.replace(' ', '+'));
      if (moment.getYear() >= 1 && moment.getYear() <= 9999) {
        return moment.toInstant();
      }
    } catch (DateTimeParseException e) {
      // Said below, in words that help.
    }
    throw RefusedRequest.because(name, "Send a date and time such as 2026-11-22T08:00:00Z.");
  }

  /** How many resources to leave out. */
  int offset() {
    return number("offset", 0, 0, Integer.MAX_VALUE, "Use 0 or more.");
  }

  /** How many resources to answer with at the most. */
  int limit() {
    return number("limit", LONGEST_LIST, 1, LONGEST_LIST, "Use 1 to " + LONGEST_LIST + ".");
  }

  private int number(String name, int otherwise, int least, int most, String words) {
    String text = once(name);
    if (text == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, in words that help.
    }
    throw RefusedRequest.because(name, words);
  }
}
