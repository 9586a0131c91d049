package io.mittelpunkt.scheduling.plan;

import io.mittelpunkt.shared.GeoPoint;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * When each open visit begins as things stand (P7): from what the technicians tapped, with overruns
 * and ways carried on from stop to stop.
 */
public final class ProjectArrivals {
  private final Travel travel;

  /** Makes one with those travel times. */
  public ProjectArrivals(Travel travel) {
    this.travel = travel;
  }

  /**
   * When each visit begins that somebody has and that has not begun, by the stop's id. A regional
   * delay counts from the planned time, so a delay that taps show already does not count twice.
   *
   * @param day the day as it is planned, {@code now} being now
   * @param taps what is known; a visit that is in none of it waits for its turn
   */
  public Map<String, Instant> expectedStarts(DayProblem day, Taps taps) {
    Map<String, List<Stop>> routes = PlannedRoutes.of(day, stop -> true);
    Map<String, Instant> expected = new HashMap<>();
    for (Workday workday : day.workdays()) {
      Position position = new Position(workday.base(), later(workday.shift().from(), day.now()));
      for (Stop stop : routes.getOrDefault(workday.technicianId(), List.of())) {
        position = position.after(stop, day.now(), taps, travel, expected);
      }
    }
    return Map.copyOf(expected);
  }

  /** Where a technician is, and from when on he is free to set out. */
  private record Position(GeoPoint place, Instant free) {

    Position after(
        Stop stop, Instant now, Taps taps, Travel travel, Map<String, Instant> expected) {
      Instant ended = taps.ended().get(stop.id());
      Instant begun = taps.begun().get(stop.id());
      if (ended != null) {
        return new Position(stop.place(), later(ended, now));
      }
      if (begun != null) {
        return new Position(stop.place(), endOf(stop, begun, now));
      }
      Instant begin = begin(stop, now, taps, travel);
      expected.put(stop.id(), begin);
      return new Position(stop.place(), begin.plus(stop.service()));
    }

    private Instant begin(Stop stop, Instant now, Taps taps, Travel travel) {
      Instant out = taps.onTheWay().getOrDefault(stop.id(), free);
      Instant there = later(out.plus(travel.between(place, stop.place(), out)), now);
      Instant said = PlannedRoutes.startOf(stop).plus(taps.regionalDelay());
      Instant delayed = taps.regionalDelay().isZero() ? there : later(there, said);
      return later(delayed, stop.window().from());
    }
  }

  /** Who works longer than expected is thought to need half the spread from now on. */
  private static Instant endOf(Stop stop, Instant begun, Instant now) {
    Duration rest = stop.spread().dividedBy(2);
    return later(begun.plus(stop.service()), now.plus(rest));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
