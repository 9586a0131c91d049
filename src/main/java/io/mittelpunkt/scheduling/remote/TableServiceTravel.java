package io.mittelpunkt.scheduling.remote;

import io.mittelpunkt.scheduling.plan.GreatCircleTravel;
import io.mittelpunkt.scheduling.plan.RushHours;
import io.mittelpunkt.scheduling.plan.Travel;
import io.mittelpunkt.shared.GeoPoint;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Travel times on the roads, from a table service. Whoever asks never waits for it: a leg that it
 * was not asked for yet, or lately failed to tell, takes what another {@link Travel} says.
 */
public final class TableServiceTravel implements Travel, AutoCloseable {

  private static final int MOST_LEGS = 400_000;

  private final Travel fallback;
  private final RushHours rushHours;
  private final Roads roads = new Roads(MOST_LEGS);
  private final AskAhead ahead;

  /**
   * For a service.
   *
   * @param url where it is
   * @param fallback for what the service does not tell
   * @param rushHours when the streets are full: the service tells the times of free ones
   * @param clock measures the pause after failures
   */
  public TableServiceTravel(String url, Travel fallback, RushHours rushHours, Clock clock) {
    this.fallback = fallback;
    this.rushHours = rushHours;
    this.ahead = new AskAhead(new TableService(url), roads, new Fuse(clock));
  }

  @Override
  public Duration between(GeoPoint from, GeoPoint to, Instant departure) {
    Road road = road(from, to);
    return road == null
        ? fallback.between(from, to, departure)
        : GreatCircleTravel.PARKING.plusSeconds(
            Math.round(road.seconds() * rushHours.factor(departure)));
  }

  @Override
  public double kilometres(GeoPoint from, GeoPoint to) {
    Road road = road(from, to);
    return road == null ? fallback.kilometres(from, to) : road.metres() / 1000;
  }

  /** What the service told; null within one cell, where no road leads, and where it is unknown. */
  private @Nullable Road road(GeoPoint from, GeoPoint to) {
    Leg leg = new Leg(Cell.of(from), Cell.of(to));
    if (leg.from().equals(leg.to())) {
      return null;
    }
    Road road = roads.of(leg);
    if (road == null) {
      ahead.want(leg);
      return null;
    }
    return road.leadsThere() ? road : null;
  }

  /** Asks no more. */
  @Override
  public void close() {
    ahead.close();
  }
}
