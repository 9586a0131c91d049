package io.mittelpunkt.callbacks;

import java.time.Duration;

/** When somebody would like to be called. */
public sealed interface CallWish {

  /** As soon as his team can; it is refused while that is closed. */
  record Now() implements CallWish {}

  /**
   * At a time that was offered; it is checked whatever it is. One that is {@code atOnce} asks its
   * team for 'now', whenever that is.
   */
  record At(CallSlot slot) implements CallWish {}

  /**
   * For our own flows: the first free time of his team, never in the night. It is never refused:
   * where his team has no time free, its next opening is promised.
   *
   * @param notice how long he is told before, at least
   */
  record First(Duration notice) implements CallWish {

    /** With half an hour's notice. */
    public First() {
      this(Duration.ofMinutes(30));
    }
  }
}
