package io.mittelpunkt.scheduling;

import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done at a visit.
 *
 * @param kind installation, repair, or another word of the decision {@code visit-work}
 * @param skills what the technician must know, all of them
 * @param expected how long it usually takes; at least a minute
 * @param spread the standard deviation of that
 * @param urgency 1 usual, 2 follow-up, 3 urgent
 * @param language in which the customer wishes to be spoken with, ISO 639-1, if he does
 * @param preferredTechnician who was there before, if somebody was
 */
public record VisitWork(
    String kind,
    Set<String> skills,
    Duration expected,
    Duration spread,
    int urgency,
    @Nullable String language,
    @Nullable String preferredTechnician) {

  /** Checks the numbers. */
  public VisitWork {
    if (expected.toMinutes() < 1 || spread.isNegative() || urgency < 1 || urgency > 3) {
      throw new IllegalArgumentException(
          "No work: %s minutes, spread %s, urgency %d"
              .formatted(expected.toMinutes(), spread, urgency));
    }
  }

  /** The same work for a customer who wishes to be spoken with in a language, ISO 639-1. */
  public VisitWork spokenIn(@Nullable String other) {
    return new VisitWork(kind, skills, expected, spread, urgency, other, preferredTechnician);
  }
}
