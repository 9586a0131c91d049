package io.mittelpunkt.callbacks.routing;

import java.time.Duration;

/** How many customers a team can call in a slot. */
public final class SlotCapacity {

  private SlotCapacity() {}

  /**
   * The places of a slot, before those are taken off that were promised: as many as the calls that
   * the people on shift have time for, without the share that is kept for 'now'. Whoever is there
   * can make one call, even where the kept share or long calls would leave nothing: else customers
   * of a small team, or whose language one of us speaks, would never be offered a time.
   *
   * @param people how many are on shift who may serve the customer
   * @param slot how long the slot is
   * @param callLength how long a call takes, with what is written down after it
   * @param keptForNowPercent the share that is kept for customers who ask for 'now'
   * @param now whether this customer does, and so may have what is kept
   */
  public static int places(
      int people, Duration slot, Duration callLength, int keptForNowPercent, boolean now) {
    if (people <= 0) {
      return 0;
    }
    double calls = people * (double) slot.toMillis() / callLength.toMillis();
    double share = now ? 1 : (100 - keptForNowPercent) / 100.0;
    // A hundredth of a thousandth of a call more: 0.7 is a little less than 0.7 to a computer.
    return Math.max(1, (int) Math.floor(calls * share + 1e-5));
  }
}
