package io.mittelpunkt.engine;

import io.mittelpunkt.shared.CannotStart;
import java.util.Arrays;
import java.util.Locale;

/** The one language in which staff see Tasklist, its forms and our own pages. */
public enum StaffLanguage {
  ENGLISH(Locale.ENGLISH),
  GERMAN(Locale.GERMAN);

  private final Locale locale;

  StaffLanguage(Locale locale) {
    this.locale = locale;
  }

  /** The language as a locale. */
  public Locale locale() {
    return locale;
  }

  /** The language's two letters. */
  public String code() {
    return locale.getLanguage();
  }

  static StaffLanguage of(String code) {
    return Arrays.stream(values())
        .filter(language -> language.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new CannotStart(
                    "There is no staff language '%s'.".formatted(code),
                    "Set mittelpunkt.staff-language (MITTELPUNKT_STAFF_LANGUAGE) to en or de."));
  }
}
