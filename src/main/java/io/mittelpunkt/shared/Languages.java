package io.mittelpunkt.shared;

import java.util.List;
import java.util.Locale;

/** The languages that we have words in. */
public final class Languages {

  /** English first: whoever speaks none of them is addressed in it. */
  private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.GERMAN);

  private Languages() {}

  /** All of them. */
  public static List<Locale> spoken() {
    return SPOKEN;
  }

  /**
   * The language in which somebody is addressed.
   *
   * @param wanted what he would like, with or without a region; the region is kept for his dates
   * @return what he would like where we have words in it, else English
   */
  public static Locale nearest(Locale wanted) {
    return SPOKEN.stream().anyMatch(spoken -> spoken.getLanguage().equals(wanted.getLanguage()))
        ? wanted
        : SPOKEN.get(0);
  }
}
