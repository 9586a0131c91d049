package io.mittelpunkt.intake.store;

import java.time.Duration;

/** How long to wait before a receiver is called again. */
final class Pauses {

  /** Whoever has not taken an event for so long hears of it only when he asks. */
  static final Duration GIVE_UP = Duration.ofDays(1);

  private static final Duration LONGEST = Duration.ofHours(1);
  private static final Duration LONGEST_SILENCE = Duration.ofMinutes(10);

  private Pauses() {}

  /** After so many tries of one event: 10 s, 20 s, 40 s and so on, at last an hour. */
  static Duration afterTries(int tries) {
    return growing(tries, LONGEST);
  }

  /**
   * After so many silences of one receiver: the same, at last ten minutes, because then one try
   * tells for all that waits for it.
   */
  static Duration afterSilences(int silences) {
    return growing(silences, LONGEST_SILENCE);
  }

  private static Duration growing(int times, Duration longest) {
    Duration pause = Duration.ofSeconds(10L << Math.min(times - 1, 20));
    return pause.compareTo(longest) < 0 ? pause : longest;
  }
}
