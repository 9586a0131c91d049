package io.mittelpunkt.portal.web;

import io.mittelpunkt.scheduling.Wish;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a customer typed into the small form for wishes; what is none is left out.
 *
 * @param part {@code morning}, {@code afternoon} or empty
 * @param day a date, as browsers send it or as people type it
 * @param language ISO 639-1, or empty
 */
record WishForm(String part, String day, String language) {

  /** Nothing in particular. */
  static final WishForm EMPTY = new WishForm("", "", "");

  /** In which he can wish to be spoken with. */
  private static final List<String> LANGUAGES =
      List.of("de", "en", "tr", "ar", "uk", "pl", "ru", "fr", "es", "it");

  /** A language that can be wished, and what its speakers call it. */
  record Language(String tag, String name) {}

  static List<Language> languages() {
    return LANGUAGES.stream()
        .map(Locale::forLanguageTag)
        .map(it -> new Language(it.getLanguage(), it.getDisplayLanguage(it)))
        .toList();
  }

  /** Whether the day was typed, and is none. */
  public boolean hasNoDate() {
    return !day.isBlank() && date().isEmpty();
  }

  Optional<LocalDate> date() {
    return WishedDatePage.read(day);
  }

  Wish wish() {
    return new Wish(
        null,
        date().orElse(null),
        switch (part) {
          case "morning" -> Wish.Part.MORNING;
          case "afternoon" -> Wish.Part.AFTERNOON;
          default -> null;
        },
        LANGUAGES.contains(language) ? language : null);
  }
}
