package io.mittelpunkt.notices;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A notice in words.
 *
 * @param language the language of the words
 * @param day the day on which it is said
 * @param subject one line
 * @param paragraphs the text
 * @param link where the reader goes on, if anywhere
 * @param linkLabel what the link says
 * @param reply how a mail of it is answered, if it can be
 */
public record RenderedNotice(
    Locale language,
    String day,
    String subject,
    List<String> paragraphs,
    @Nullable URI link,
    @Nullable String linkLabel,
    @Nullable Reply reply) {

  /**
   * How a mail is answered.
   *
   * @param address where the answer goes
   * @param marker the line above which it is written, so that what it quotes is told from it
   */
  public record Reply(String address, String marker) {}

  private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur");

  /** The same words, in a mail that can be answered. */
  RenderedNotice answeredBy(Reply how) {
    return new RenderedNotice(language, day, subject, paragraphs, link, linkLabel, how);
  }

  /** {@code rtl} where the language is written from right to left, else {@code ltr}. */
  public String direction() {
    return RIGHT_TO_LEFT.contains(language.getLanguage()) ? "rtl" : "ltr";
  }

  /** The words without any markup. */
  public String plainText() {
    String text = String.join("\n\n", paragraphs);
    return link == null ? text : text + "\n\n" + linkLabel + ":\n" + link;
  }
}
