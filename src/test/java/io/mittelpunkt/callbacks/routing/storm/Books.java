package io.mittelpunkt.callbacks.routing.storm;

import io.mittelpunkt.callbacks.routing.Duty;
import io.mittelpunkt.callbacks.routing.OpenQuarters;
import io.mittelpunkt.callbacks.routing.SlotGrid;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each team has promised, and what it can still promise, by the service's rule. */
final class Books {
  /** As {@code application.yml} has them. */
  private static final Duration CALL = Duration.ofMinutes(9);

  private static final int KEPT_FOR_NOW = 30;
  private static final int SEARCH_DAYS = 10;

  private static final SlotGrid GRID = new SlotGrid(ZoneOffset.UTC, Chances.SLOT);

  private final Policy policy;
  private final Map<String, Promises> promised = new HashMap<>();

  Books(Policy policy) {
    this.policy = policy;
  }

  /** Whether somebody of a team works for the quarter of an hour that begins now. */
  boolean isOpen(String team, Instant now) {
    TimeWindow window = window(now);
    return policy.duties(team, now, now).stream().anyMatch(duty -> duty.covers(window));
  }

  /** Whether a team can call now. */
  boolean now(String team, Instant now) {
    return isOpen(team, now) && left(team, now, true, now) > 0;
  }

  /** The first time that a team has free from a moment on. */
  Optional<Instant> first(String team, Instant from, Instant now) {
    Instant last = now.plus(Duration.ofDays(SEARCH_DAYS));
    for (Instant at = GRID.ceil(from); at.isBefore(last); at = at.plus(Chances.SLOT)) {
      if (left(team, at, false, now) > 0) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private int left(String team, Instant from, boolean atOnce, Instant now) {
    List<Duty> duties = policy.duties(team, from, now);
    if (duties.isEmpty()) {
      return 0;
    }
    Map<Instant, Integer> open = of(team, now).bySlot;
    return new OpenQuarters(GRID, duties, open, "de", Map.of(), CALL, KEPT_FOR_NOW)
        .left(window(from), atOnce);
  }

  /** One more promise of a slot, until it is given back. */
  void take(String team, Instant slotFrom, Instant now) {
    count(team, slotFrom, now, 1);
  }

  /** The call is over, or promised anew. */
  void giveBack(String team, Instant slotFrom, Instant now) {
    count(team, slotFrom, now, -1);
  }

  private void count(String team, Instant slotFrom, Instant now, int more) {
    Promises promises = of(team, now);
    OpenQuarters.bySlot(GRID, Map.of(slotFrom, more), now)
        .forEach((slot, count) -> promises.bySlot.merge(slot, count, Integer::sum));
  }

  private Promises of(String team, Instant now) {
    Promises promises = promised.computeIfAbsent(team, unknown -> new Promises());
    Instant present = GRID.floor(now);
    if (!present.equals(promises.present)) {
      promises.present = present;
      promises.bySlot = OpenQuarters.bySlot(GRID, promises.bySlot, now);
    }
    return promises;
  }

  /** The open promises of a team, as they stand in the present slot and later ones. */
  private static final class Promises {
    private Instant present = Instant.MIN;
    private Map<Instant, Integer> bySlot = new HashMap<>();
  }

  private static TimeWindow window(Instant from) {
    return new TimeWindow(from, from.plus(Chances.SLOT));
  }
}
