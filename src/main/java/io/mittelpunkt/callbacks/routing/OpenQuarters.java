package io.mittelpunkt.callbacks.routing;

import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a team can still promise a customer: the places of its slots. */
public final class OpenQuarters {

  private final SlotGrid grid;
  private final List<Duty> duties;
  private final List<Duty> speakers;
  private final Pace pace;
  private final Map<Instant, Integer> held;
  private final Map<Instant, Integer> heldInLanguage;

  /**
   * How fast a team calls.
   *
   * @param callLength how long its calls take
   * @param keptForNowPercent the share of places that is kept for 'now'
   */
  public record Pace(Duration callLength, int keptForNowPercent) {}

  /**
   * Customers who were promised a time, by its beginning.
   *
   * @param all of a team
   * @param inLanguage those of them who are to be called in the language of one customer
   */
  public record Promised(Map<Instant, Integer> all, Map<Instant, Integer> inLanguage) {}

  /**
   * Looks at a team from a moment on.
   *
   * @param at the moment
   * @param duties who is there when
   * @param promised whose call is still to be made; of those whose time is over already, too
   * @param language the customer's language, ISO 639-1
   */
  public OpenQuarters(
      SlotGrid grid, Instant at, List<Duty> duties, Promised promised, String language, Pace pace) {
    this.grid = grid;
    this.duties = duties;
    this.speakers = duties.stream().filter(it -> it.languages().contains(language)).toList();
    this.pace = pace;
    this.held = held(at, duties, promised.all());
    this.heldInLanguage = held(at, speakers, promised.inLanguage());
  }

  /** Its slots. */
  public SlotGrid grid() {
    return grid;
  }

  /**
   * How many places a window has left; where one of those who are there speaks the customer's
   * language, also of their places.
   *
   * @param window a slot, or for 'now' the time from now on
   * @param now whether it is 'now'
   */
  public int left(TimeWindow window, boolean now) {
    Instant slot = grid.floor(window.from());
    int left = places(people(duties, window), now) - held.getOrDefault(slot, 0);
    int speaking = people(speakers, window);
    return speaking == 0
        ? left
        : Math.min(left, places(speaking, now) - heldInLanguage.getOrDefault(slot, 0));
  }

  private int places(int people, boolean now) {
    return SlotCapacity.places(
        people, grid.slot(), pace.callLength(), pace.keptForNowPercent(), now);
  }

  private static int people(List<Duty> duties, TimeWindow window) {
    int people = 0;
    for (Duty duty : duties) {
      people += duty.covers(window) ? 1 : 0;
    }
    return people;
  }

  /**
   * How many places of each slot are held: by those who were promised it, and by those of the slots
   * before whose calls could not all be made. Whoever waits too long already comes first.
   */
  private Map<Instant, Integer> held(
      Instant at, List<Duty> people, Map<Instant, Integer> promised) {
    Map<Instant, Integer> bySlot = new HashMap<>();
    promised.forEach((begin, count) -> bySlot.merge(grid.floor(begin), count, Integer::sum));
    Instant slot = grid.floor(at);
    Instant first = slot;
    double waiting =
        bySlot.entrySet().stream()
            .filter(it -> it.getKey().isBefore(first))
            .mapToInt(Map.Entry::getValue)
            .sum();
    Instant end = people.stream().map(it -> it.during().to()).max(Instant::compareTo).orElse(at);
    Instant last = bySlot.keySet().stream().max(Instant::compareTo).orElse(at);
    Map<Instant, Integer> result = new HashMap<>(bySlot);
    while (slot.isBefore(end) && (waiting > 0 || !slot.isAfter(last))) {
      double load = waiting + bySlot.getOrDefault(slot, 0);
      if (load > 0) {
        result.put(slot, (int) Math.ceil(load));
        TimeWindow window = new TimeWindow(slot, slot.plus(grid.slot()));
        double calls =
            people(people, window) * (double) grid.slot().toMillis() / pace.callLength().toMillis();
        waiting = Math.max(0, load - calls);
      }
      slot = grid.ceil(slot.plus(grid.slot()));
    }
    return result;
  }
}
