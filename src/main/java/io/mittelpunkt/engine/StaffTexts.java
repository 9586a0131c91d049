package io.mittelpunkt.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words, days and moments as the staff read them: in their one language and zone. */
@Component
public class StaffTexts {

  private final MessageSource texts;
  private final StaffLanguage language;
  private final ZoneId zone;

  StaffTexts(
      MessageSource texts,
      StaffLanguage language,
      @Value("${mittelpunkt.staff-zone}") ZoneId zone) {
    this.texts = texts;
    this.language = language;
    this.zone = zone;
  }

  /** The language. */
  public StaffLanguage language() {
    return language;
  }

  /**
   * A text.
   *
   * @param key must exist
   * @param values what its places in braces are filled with
   */
  public String text(String key, Object... values) {
    return texts.getMessage(key, values, language.locale());
  }

  /** A text, or another where there is none under the key. */
  public String textOr(String key, String otherwise) {
    return texts.getMessage(key, null, otherwise, language.locale());
  }

  /** A day. */
  public String day(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(language.locale())
        .format(date);
  }

  /** The hour of a moment. */
  public String hour(Instant instant) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(language.locale())
        .withZone(zone)
        .format(instant);
  }

  /** A moment. */
  public String moment(Instant instant) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(language.locale())
        .withZone(zone)
        .format(instant);
  }
}
