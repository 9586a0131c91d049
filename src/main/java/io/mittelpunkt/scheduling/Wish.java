package io.mittelpunkt.scheduling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a customer would like; whatever is null does not matter to him.
 *
 * @param notBefore the first day that suits him, in the territory's zone
 * @param day the one day that he would like best
 * @param part when in the day
 * @param language in which he would like to be spoken with, ISO 639-1
 */
public record Wish(
    @Nullable LocalDate notBefore,
    @Nullable LocalDate day,
    @Nullable Part part,
    @Nullable String language) {

  /** Nothing in particular. */
  public static final Wish NONE = new Wish(null, null, null, null);

  /** Before noon, or after. */
  public enum Part {
    MORNING,
    AFTERNOON
  }
}
