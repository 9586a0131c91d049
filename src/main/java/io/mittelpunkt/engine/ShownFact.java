package io.mittelpunkt.engine;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.spin.plugin.variable.SpinValues;

/**
 * A fact as a form's {@code text} component takes it. That component renders Markdown and HTML, and
 * facts come from customers and neighbouring systems too: a name with a link in it must not become
 * a link. Entities are taken to the letter by every renderer, backslashes are not.
 */
final class ShownFact {

  /** What has a meaning anywhere; a dash and a dot have one only outside words and sentences. */
  private static final Pattern MEANINGFUL =
      Pattern.compile(
          "[\\\\`*_{}\\[\\]<>()#+!|&~=:@]"
              + "|(?<![\\p{L}\\p{N}])-"
              + "|-(?![\\p{L}\\p{N}])"
              + "|\\.(?=\\S)"
              + "|(?<=^\\d{1,9})\\.");

  private static final JsonMapper JSON = new JsonMapper();

  private static final Pattern LINE_BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

  private ShownFact() {}

  static Object of(Object fact) {
    if (fact instanceof FormChoices choices) {
      // A select takes a list of objects, and Tasklist hands over nothing but JSON as such.
      return SpinValues.jsonValue(JSON.valueToTree(choices.all()).toString()).create();
    }
    if (fact instanceof Collection<?> lines) {
      return lines.stream()
          .map(line -> "- " + literal(line.toString()))
          .collect(Collectors.joining("\n"));
    }
    return fact instanceof CharSequence text ? literal(text.toString()) : fact;
  }

  private static String literal(String text) {
    String line = LINE_BREAKS.matcher(text).replaceAll(" ").strip();
    return MEANINGFUL.matcher(line).replaceAll(sign -> "&#" + (int) sign.group().charAt(0) + ";");
  }
}
