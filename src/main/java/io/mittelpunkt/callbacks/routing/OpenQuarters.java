package io.mittelpunkt.callbacks.routing;

import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a team can still promise a customer: the places of its slots.
 *
 * @param grid its slots
 * @param duties who is there when
 * @param promised how many customers were promised a time that begins in a slot, by the slot's
 *     beginning; those who asked for 'now' stand in the slot in which they asked
 * @param language the customer's language, ISO 639-1
 * @param promisedInLanguage the same, of those who are to be called in it
 * @param callLength how long the team's calls take
 * @param keptForNowPercent the share of places that is kept for 'now'
 */
public record OpenQuarters(
    SlotGrid grid,
    List<Duty> duties,
    Map<Instant, Integer> promised,
    String language,
    Map<Instant, Integer> promisedInLanguage,
    Duration callLength,
    int keptForNowPercent) {

  /**
   * How many places a window has left; where one of those who are there speaks the customer's
   * language, also of their places.
   *
   * @param window a slot, or for 'now' the time from now on
   * @param now whether it is 'now'
   */
  public int left(TimeWindow window, boolean now) {
    int there = 0;
    int speakers = 0;
    for (Duty duty : duties) {
      if (duty.covers(window)) {
        there++;
        speakers += duty.languages().contains(language) ? 1 : 0;
      }
    }
    Instant slot = grid.floor(window.from());
    int left = places(there, now) - promised.getOrDefault(slot, 0);
    return speakers == 0
        ? left
        : Math.min(left, places(speakers, now) - promisedInLanguage.getOrDefault(slot, 0));
  }

  private int places(int people, boolean now) {
    return SlotCapacity.places(people, grid.slot(), callLength, keptForNowPercent, now);
  }

  /** The promises by slot, of those by their beginning. */
  public static Map<Instant, Integer> bySlot(SlotGrid grid, Map<Instant, Integer> byBeginning) {
    Map<Instant, Integer> bySlot = new HashMap<>();
    byBeginning.forEach((begin, count) -> bySlot.merge(grid.floor(begin), count, Integer::sum));
    return bySlot;
  }
}
