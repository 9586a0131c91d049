package io.mittelpunkt.callbacks.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/**
 * Which of several waiting calls comes first. The priority is the task's in the engine, and the
 * worklists sort by it, the highest first, then by the promised time.
 *
 * @param priority {@link #PROMISED}, {@link #NEAR} or {@link #MISSED}
 * @param slotFrom when its promised slot begins
 * @param id the callback's number; it decides between equals, so that all see the same order
 */
public record CallOrder(int priority, Instant slotFrom, String id)
    implements Comparable<CallOrder> {

  /** Its time is promised. */
  public static final int PROMISED = 50;

  /** Its time is near or has come. */
  public static final int NEAR = 90;

  /** We missed its slot: it has the first place. */
  public static final int MISSED = 100;

  /** How long before its slot a call is near: it stands high in the list, to be prepared. */
  public static final Duration NEAR_BEFORE = Duration.ofMinutes(10);

  private static final Comparator<CallOrder> AS_LISTED =
      Comparator.comparing(CallOrder::priority, Comparator.reverseOrder())
          .thenComparing(CallOrder::slotFrom)
          .thenComparing(CallOrder::id);

  /** The priority that a call has at a moment. */
  public static int priorityAt(Instant slotFrom, boolean missed, Instant now) {
    if (missed) {
      return MISSED;
    }
    return now.isBefore(slotFrom.minus(NEAR_BEFORE)) ? PROMISED : NEAR;
  }

  @Override
  public int compareTo(CallOrder other) {
    return AS_LISTED.compare(this, other);
  }
}
