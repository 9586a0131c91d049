package io.mittelpunkt.scheduling;

import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.scheduling.plan.GreatCircleTravel;
import io.mittelpunkt.scheduling.plan.Travel;
import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** When a technician who sets out will be there. */
@Component
class ExpectedArrival {

  /** Nobody is told a time to the second. */
  private static final long STEP = Duration.ofMinutes(5).toSeconds();

  private static final Set<State> WAS_THERE = Set.of(State.BEGUN, State.DONE, State.NOT_DONE);

  private final Technicians technicians;
  private final TechnicianRoutes routes;
  private final Travel travel;
  private final MovableClock clock;

  ExpectedArrival(
      Technicians technicians,
      TechnicianRoutes routes,
      ObjectProvider<Travel> travel,
      MovableClock clock) {
    this.technicians = technicians;
    this.routes = routes;
    this.travel = travel.getIfAvailable(() -> new GreatCircleTravel(HomeZone.ID));
    this.clock = clock;
  }

  /**
   * When he will be there: the way from his last stop, or from his base, never before the window
   * begins, in whole five minutes.
   *
   * @param visit planned, with its site
   * @param departure when he set out
   */
  Instant of(Visit visit, String technicianId, Instant departure) {
    Site site = visit.site();
    if (site == null) {
      return visit.windowFrom();
    }
    Duration way =
        place(visit, technicianId)
            .map(from -> travel.between(from, site.place(), departure))
            .findFirst()
            .orElse(Duration.ZERO);
    return Stream.of(departure.plus(way), clock.instant(), visit.windowFrom())
        .max(Instant::compareTo)
        .map(ExpectedArrival::roundedUp)
        .orElseThrow();
  }

  /** Where he is: at the last stop of his route that he has been to, else at his base. */
  private Stream<GeoPoint> place(Visit visit, String technicianId) {
    List<GeoPoint> been =
        routes.of(technicianId, Objects.requireNonNull(visit.day())).stream()
            .filter(it -> WAS_THERE.contains(it.state()) && !it.id().equals(visit.id()))
            .flatMap(it -> Stream.ofNullable(it.site()))
            .map(Site::place)
            .toList();
    return been.isEmpty()
        ? technicians.find(technicianId).map(Technician::base).stream()
        : Stream.of(been.get(been.size() - 1));
  }

  private static Instant roundedUp(Instant at) {
    return Instant.ofEpochSecond(-Math.floorDiv(-at.getEpochSecond(), STEP) * STEP);
  }
}
