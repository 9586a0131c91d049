package io.mittelpunkt.scheduling;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a technician said of a visit with one tap, perhaps a while ago.
 *
 * @param key the tap's own, 1 to 64 characters: what is sent twice under it counts once
 * @param visitId of which visit
 * @param technicianId who said it
 * @param kind what he said
 * @param reason why he could not, one of {@link #REASONS}; null for every other kind
 * @param tappedAt when he said it, by his device: believed within the visit's day only
 */
public record Tap(
    String key,
    String visitId,
    String technicianId,
    TapKind kind,
    @Nullable String reason,
    Instant tappedAt) {

  /** Why a visit could not be done: nobody at home, not possible, another visit is needed. */
  public static final Set<String> REASONS = Set.of("absent", "notPossible", "followUp");

  /** Checks that whoever could not says why, and nobody else does. */
  public Tap {
    if (reason == null ? kind == TapKind.COULD_NOT : !REASONS.contains(reason)) {
      throw new IllegalArgumentException("No reason: " + kind);
    }
    if (reason != null && kind != TapKind.COULD_NOT) {
      throw new IllegalArgumentException("A reason where none is asked: " + kind);
    }
  }

  /** Whether this is what was said, whenever that was. */
  boolean says(Tap other) {
    return key.equals(other.key)
        && visitId.equals(other.visitId)
        && technicianId.equals(other.technicianId)
        && kind == other.kind;
  }

  /** The same, said at another moment. */
  Tap at(Instant moment) {
    return new Tap(key, visitId, technicianId, kind, reason, moment);
  }
}
