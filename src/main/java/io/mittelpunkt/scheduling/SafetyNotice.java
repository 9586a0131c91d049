package io.mittelpunkt.scheduling;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What a customer should know before a technician comes, in more languages than our pages have: the
 * reminder and the page on the day say the same words, {@code visit.safety.*}.
 */
@Component
public class SafetyNotice {

  /** English first: whoever reads none of them is given it. */
  private static final List<Locale> LANGUAGES =
      List.of("en", "de", "tr", "ar", "uk", "pl").stream().map(Locale::forLanguageTag).toList();

  private final MessageSource texts;
  private final String servicePhone;

  SafetyNotice(MessageSource texts, @Value("${mittelpunkt.service-phone}") String servicePhone) {
    this.texts = texts;
    this.servicePhone = servicePhone;
  }

  /**
   * The notice.
   *
   * @param language the language that it is in, one of {@link #languages}
   * @param title its title
   * @param points what it says, one point each
   */
  public record Words(Locale language, String title, List<String> points) {}

  /** The languages that it exists in. */
  public List<Locale> languages() {
    return LANGUAGES;
  }

  /** The notice in a language, with or without a region; in English where there is none. */
  public Words in(Locale wanted) {
    Locale language =
        LANGUAGES.stream()
            .filter(known -> known.getLanguage().equals(wanted.getLanguage()))
            .findFirst()
            .orElse(LANGUAGES.get(0));
    return new Words(
        language,
        texts.getMessage("visit.safety.title", null, language),
        Arrays.stream(
                texts
                    .getMessage("visit.safety.points", null, language)
                    .replace("{phone}", servicePhone)
                    .split("\\s*\\|\\s*"))
            .toList());
  }
}
