package io.mittelpunkt.intake;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What came of sending an event.
 *
 * @param status what the receiver answered; null when nothing came that could be called an answer
 * @param fault why the event has not arrived, one word; null when it has
 * @param took how long it took
 */
public record Attempt(@Nullable Integer status, @Nullable String fault, Duration took) {

  /** Longer than a receiver needs that only notes what it is sent. */
  private static final Duration SLOW = Duration.ofSeconds(2);

  /** Judges an answer: only 2xx says that the event was taken, a redirect is not followed. */
  public static Attempt answered(int status, Duration took) {
    int kind = status / 100;
    return new Attempt(status, kind == 2 ? null : kind == 3 ? "redirected" : "refused", took);
  }

  /** There was no answer. */
  public static Attempt unanswered(String fault, Duration took) {
    return new Attempt(null, fault, took);
  }

  /** Whether the event has arrived. */
  public boolean delivered() {
    return fault == null;
  }

  /** Whether it kept its sender waiting. */
  public boolean slow() {
    return took.compareTo(SLOW) > 0;
  }
}
