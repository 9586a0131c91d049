package io.mittelpunkt.callbacks.routing.storm;

import static io.mittelpunkt.callbacks.routing.storm.Chances.SLOT;

import io.mittelpunkt.callbacks.routing.Duty;
import io.mittelpunkt.callbacks.routing.OpenQuarters;
import io.mittelpunkt.callbacks.routing.OpenQuarters.Pace;
import io.mittelpunkt.callbacks.routing.OpenQuarters.Promised;
import io.mittelpunkt.callbacks.routing.SlotGrid;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What each team has promised, and what it can still promise, by the service's rule. */
final class Books {
  /** As {@code application.yml} has them. */
  private static final Pace PACE = new Pace(Duration.ofMinutes(9), 30);

  private static final int SEARCH_DAYS = 10;
  private static final Duration LOOK = Duration.ofHours(1);
  private static final SlotGrid GRID = new SlotGrid(ZoneId.of("UTC"), SLOT);

  private final Policy policy;
  private final Map<String, NavigableMap<Instant, Integer>> promised = new HashMap<>();

  Books(Policy policy) {
    this.policy = policy;
  }

  /** Whether a team can call now. */
  boolean now(String team, Instant now) {
    TimeWindow window = new TimeWindow(now, now.plus(SLOT));
    List<Duty> there =
        policy.duties(team, Roster.day(now), now).stream()
            .filter(duty -> duty.covers(window))
            .toList();
    // What is promised for later takes nothing from 'now', and need not be looked at.
    Map<Instant, Integer> due = of(team).headMap(now, true);
    return !there.isEmpty() && quarters(now, there, due).left(window, true) > 0;
  }

  /** The first time that a team has free from a moment on. */
  Optional<Instant> first(String team, Instant from, Instant now) {
    Instant last = Chances.hour(Roster.day(now) + SEARCH_DAYS, 0);
    Instant at = GRID.ceil(from);
    while (at.isBefore(last)) {
      Instant end = at.plus(LOOK);
      Optional<Instant> free = first(team, new TimeWindow(at, end), now);
      if (free.isPresent()) {
        return free;
      }
      at = end;
    }
    return Optional.empty();
  }

  /**
   * A part of a day, so that not all of it is looked at for each who asks. Who was not called in
   * time is called within the hour: he takes no place of a part that begins later.
   */
  private Optional<Instant> first(String team, TimeWindow part, Instant now) {
    Instant begin = part.from().isBefore(now.plus(LOOK)) ? now : part.from();
    Map<Instant, Integer> due =
        begin.equals(now)
            ? of(team).headMap(part.to(), false)
            : of(team).subMap(begin, true, part.to(), false);
    TimeWindow looked = new TimeWindow(begin, part.to());
    List<Duty> duties =
        policy.duties(team, Roster.day(part.from()), now).stream()
            .filter(duty -> duty.during().overlaps(looked))
            .toList();
    OpenQuarters quarters = quarters(begin, duties, due);
    return GRID.in(part).stream()
        .filter(slot -> quarters.left(slot, false) > 0)
        .map(TimeWindow::from)
        .findFirst();
  }

  private static OpenQuarters quarters(
      Instant at, List<Duty> duties, Map<Instant, Integer> promised) {
    return new OpenQuarters(GRID, at, duties, new Promised(promised, Map.of()), "de", PACE);
  }

  /** One more promise of a slot, until it is given back. */
  void take(String team, Instant slotFrom) {
    of(team).merge(slotFrom, 1, Integer::sum);
  }

  /** The call is over, or promised anew. */
  void giveBack(String team, Instant slotFrom) {
    of(team).computeIfPresent(slotFrom, (slot, count) -> count == 1 ? null : count - 1);
  }

  private NavigableMap<Instant, Integer> of(String team) {
    return promised.computeIfAbsent(team, unknown -> new TreeMap<>());
  }
}
