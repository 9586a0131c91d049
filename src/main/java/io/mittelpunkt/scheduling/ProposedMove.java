package io.mittelpunkt.scheduling;

import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a new plan would change for one visit.
 *
 * @param visitId which
 * @param technicianBefore who was to make it; null: nobody
 * @param plannedBefore when he was to begin; null while nobody had it
 * @param technicianAfter who would make it; null when nobody can, neither inside its window nor in
 *     another one that we found
 * @param plannedAfter when he would work there; null when nobody can
 * @param windowAfter another window, where its own cannot be kept; null when it can
 * @param why {@code technicianAbsent}, {@code makesRoom}, {@code noRoom}, or what changed the day:
 *     {@code overrun}, {@code urgent}, {@code event}
 * @param appliedAt when dispatch applied it; null while nobody did
 */
public record ProposedMove(
    String visitId,
    @Nullable String technicianBefore,
    @Nullable Instant plannedBefore,
    @Nullable String technicianAfter,
    @Nullable TimeWindow plannedAfter,
    @Nullable TimeWindow windowAfter,
    String why,
    @Nullable Instant appliedAt) {

  /** Whether it can be applied and was not yet. */
  public boolean isOpen() {
    return appliedAt == null && technicianAfter != null;
  }
}
