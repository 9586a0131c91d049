package io.mittelpunkt.notices;

import io.mittelpunkt.shared.Languages;
import io.mittelpunkt.shared.MovableClock;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts a notice into words: {@code notice.<template>.subject} and {@code notice.<template>.text} of
 * the reader's language, where a bar parts paragraphs, {@code {name}} stands for a parameter, and a
 * paragraph {@code @key} for those of another text. {@code notice.<template>.languages} names the
 * languages that a notice exists in beside those of our pages.
 */
@Component
public class NoticeTexts {

  private static final String PREFIX = "notice.";

  /** Parameters that are codes: their words are those of the text {@code <name>.<code>}. */
  private static final Set<String> CODES = Set.of("detail", "reason", "matter");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private final MessageSource texts;
  private final MovableClock clock;
  private final String servicePhone;

  NoticeTexts(
      MessageSource texts,
      MovableClock clock,
      @Value("${mittelpunkt.service-phone}") String servicePhone) {
    this.texts = texts;
    this.clock = clock;
    this.servicePhone = servicePhone;
  }

  /**
   * The language in which a notice reaches a reader: it is said whole in one.
   *
   * @param wanted his own
   * @return his own where the notice has words in it, else as on our pages
   */
  public Locale languageOf(Notice notice, Locale wanted) {
    String more = texts.getMessage(PREFIX + notice.template() + ".languages", null, "", wanted);
    return Arrays.asList(more.split(",")).contains(wanted.getLanguage())
        ? wanted
        : Languages.nearest(wanted);
  }

  /**
   * Puts a notice into words.
   *
   * @param notice what is told
   * @param reader the reader's name, as he is addressed
   * @param language the language that the notice reaches the reader in
   * @param zone the zone that instants are shown in
   * @param link where the reader goes on, if anywhere
   */
  public RenderedNotice render(
      Notice notice, String reader, Locale language, ZoneId zone, @Nullable URI link) {
    Words words = new Words(notice, reader, language, zone);
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(words.of("notice.greeting"));
    paragraphs.addAll(words.paragraphsOf(PREFIX + notice.template() + ".text"));
    paragraphs.add(words.of("notice.closing"));
    return new RenderedNotice(
        language,
        words.day(LocalDate.ofInstant(clock.instant(), zone)),
        words.of(PREFIX + notice.template() + ".subject"),
        List.copyOf(paragraphs),
        link,
        link == null ? null : words.of(PREFIX + notice.template() + ".link"),
        null);
  }

  /** The line of a mail above which it is answered. */
  public String replyMarker(Locale language) {
    return "##- " + texts.getMessage("notice.replyMarker", null, language) + " -##";
  }

  /**
   * What a notice is about, in one line, as somebody else than its reader is told of it.
   *
   * @param language the language of the words
   * @param zone the zone that instants are shown in
   */
  public String subject(Notice notice, Locale language, ZoneId zone) {
    // A code is made when it is sent, and is nobody's but the reader's.
    return new Words(notice.with("code", "…"), "", language, zone)
        .of(PREFIX + notice.template() + ".subject");
  }

  /** The words of one notice for one reader. */
  private final class Words {

    private final Notice notice;
    private final String reader;
    private final Locale language;
    private final ZoneId zone;

    Words(Notice notice, String reader, Locale language, ZoneId zone) {
      this.notice = notice;
      this.reader = reader;
      this.language = language;
      this.zone = zone;
    }

    String of(String key) {
      return filled(texts.getMessage(key, null, language));
    }

    List<String> paragraphsOf(String key) {
      return Arrays.stream(texts.getMessage(key, null, language).split("\\s*\\|\\s*"))
          .flatMap(
              paragraph ->
                  paragraph.startsWith("@")
                      ? paragraphsOf(paragraph.substring(1)).stream()
                      : Stream.of(filled(paragraph)))
          .toList();
    }

    private String filled(String text) {
      // Once, and not in what is filled in: a name may look like a placeholder.
      return PLACEHOLDER
          .matcher(text)
          .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    String day(LocalDate date) {
      return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language).format(date);
    }

    private String value(String name) {
      if (name.equals("reader")) {
        return reader;
      }
      if (name.equals("phone")) {
        return servicePhone;
      }
      String raw = notice.parameters().get(name);
      if (raw == null) {
        throw new IllegalStateException(
            "Notice " + notice.template() + " was told without its parameter " + name);
      }
      if (CODES.contains(name)) {
        return texts.getMessage(name + "." + raw, null, language);
      }
      if (name.equals("technician") && raw.isEmpty()) {
        return texts.getMessage("visit.technician", null, language);
      }
      if (name.endsWith("On")) {
        return day(LocalDate.parse(raw));
      }
      if (name.endsWith("At")) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
            .withLocale(language)
            .withZone(zone)
            .format(Instant.parse(raw));
      }
      return raw;
    }
  }
}
