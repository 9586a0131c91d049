package io.mittelpunkt.callbacks.routing;

import java.time.Duration;

/** How long a team's calls take, learned from those that ended. */
public final class CallLengths {

  /** A call that was shorter or longer is counted as this long: forgotten tasks teach nothing. */
  static final Duration SHORTEST = Duration.ofMinutes(1);

  /** The longest call that we reckon with. */
  public static final Duration LONGEST = Duration.ofMinutes(45);

  /** How many calls what we assumed is worth. */
  private static final int ASSUMED = 20;

  /** How many calls the mean remembers, so that it follows what changes. */
  private static final int REMEMBERED = 200;

  private CallLengths() {}

  /**
   * The mean after one more call.
   *
   * @param mean the mean so far, or what is assumed
   * @param learned how many calls taught it
   * @param call how long the call took
   */
  public static Duration after(Duration mean, long learned, Duration call) {
    Duration bounded =
        call.compareTo(SHORTEST) < 0 ? SHORTEST : call.compareTo(LONGEST) > 0 ? LONGEST : call;
    long weight = Math.min(learned + ASSUMED, REMEMBERED);
    return mean.plus(bounded.minus(mean).dividedBy(weight));
  }
}
