package io.mittelpunkt.scheduling.solver;

import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.scheduling.plan.Travel;
import io.mittelpunkt.scheduling.plan.Workday;
import io.mittelpunkt.shared.GeoPoint;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Travel times of a day in seconds, one matrix for each half hour, each entry asked for once: a
 * search asks for the same way a million times. For one thread.
 */
final class TravelTable implements TravelTimes {

  private static final int BAND = 1800;
  private static final int BANDS = 48;

  private final Travel travel;
  private final Instant origin;
  private final List<GeoPoint> places;
  private final int[][] bands = new int[BANDS][];

  /**
   * A table of a day, empty yet; visits are numbered as its stops are, then come the homes.
   *
   * @param problem somebody works in it
   */
  TravelTable(DayProblem problem, Travel travel) {
    this.travel = travel;
    origin =
        problem.workdays().stream()
            .map(workday -> workday.shift().from())
            .min(Comparator.naturalOrder())
            .orElseThrow()
            .truncatedTo(ChronoUnit.HOURS);
    places =
        Stream.concat(
                problem.stops().stream().map(Stop::place),
                problem.workdays().stream().map(Workday::base))
            .toList();
  }

  /** The tick of an instant, rounded up: nothing begins before it. */
  long tick(Instant instant) {
    return Duration.between(origin, instant).plusNanos(999_999_999).toSeconds();
  }

  /** The instant of a tick. */
  Instant instant(long tick) {
    return origin.plusSeconds(tick);
  }

  @Override
  public int between(int from, int to, long departure) {
    int band = (int) Math.max(0, Math.min(BANDS - 1, departure / BAND));
    int[] times = bands[band];
    if (times == null) {
      times = new int[places.size() * places.size()];
      Arrays.fill(times, -1);
      bands[band] = times;
    }
    int way = from * places.size() + to;
    if (times[way] < 0) {
      Instant leaves = origin.plusSeconds((long) band * BAND);
      // Rounded up: a plan must not be late by fractions.
      times[way] =
          (int)
              (travel.between(places.get(from), places.get(to), leaves).plusNanos(999_999_999))
                  .toSeconds();
    }
    return times[way];
  }
}
