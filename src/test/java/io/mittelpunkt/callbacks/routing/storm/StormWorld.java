package io.mittelpunkt.callbacks.routing.storm;

import static io.mittelpunkt.callbacks.routing.storm.Chances.hour;

import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One week of one seed, with or without a storm. */
final class StormWorld {
  private final long seed;
  private final boolean storm;
  private final Roster roster;
  private final List<Request> requests;

  StormWorld(long seed, boolean storm) {
    this(seed, storm, Chances.TEAMS);
  }

  /** A smaller world has fewer teams. */
  StormWorld(long seed, boolean storm, List<Integer> teams) {
    this.seed = seed;
    this.storm = storm;
    this.roster = new Roster(seed, teams);
    this.requests = new Requests(this).all();
  }

  long seed() {
    return seed;
  }

  Roster roster() {
    return roster;
  }

  /** Who asks, by time. */
  List<Request> requests() {
    return requests;
  }

  /** Whose region a storm strikes. */
  boolean struck(String team) {
    return team.equals(roster.teams().get(0));
  }

  /** Whether people of a region ask because of the storm. */
  boolean stormBlows(String team, Instant at) {
    return storm
        && struck(team)
        && !at.isBefore(storm())
        && at.isBefore(hour(Chances.MEASURED_DAY, Chances.STORM_TO_HOUR));
  }

  /** The event that strikes a region, once it is declared. */
  Optional<TimeWindow> event(String team, Instant now) {
    Instant over = hour(Chances.MEASURED_DAY, Chances.STORM_OVER_HOUR);
    return storm
            && struck(team)
            && !now.isBefore(storm().plus(Chances.DECLARED_AFTER))
            && now.isBefore(over)
        ? Optional.of(new TimeWindow(storm(), over))
        : Optional.empty();
  }

  private static Instant storm() {
    return hour(Chances.MEASURED_DAY, Chances.STORM_FROM_HOUR);
  }

  /** Whether what he asks is measured. */
  static boolean measured(Request request) {
    return !request.at().isBefore(hour(Chances.MEASURED_DAY, 0))
        && request.at().isBefore(hour(Chances.MEASURED_DAY + 1, 0));
  }

  /** When the simulation ends. */
  static Instant end() {
    return hour(Chances.DAYS - 1, 22);
  }
}
