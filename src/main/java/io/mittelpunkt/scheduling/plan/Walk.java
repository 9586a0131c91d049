package io.mittelpunkt.scheduling.plan;

import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;

/**
 * A technician who goes from stop to stop: where he is, when he is free, and how sure that is.
 * Times are seconds since the epoch.
 */
final class Walk {
  private final Travel travel;
  private final Margins margins;
  private final long now;
  private GeoPoint place;
  private long free;
  private double variance;
  private long way;
  private long arrival;
  private long begin;
  private boolean kept;

  Walk(Travel travel, Margins margins, long now, GeoPoint place, long free, double variance) {
    this.travel = travel;
    this.margins = margins;
    this.now = now;
    this.place = place;
    this.free = free;
    this.variance = variance;
  }

  /** One who stands where this one stands. */
  Walk copy() {
    Walk copy = new Walk(travel, margins, now, place, free, variance);
    copy.way = way;
    copy.arrival = arrival;
    return copy;
  }

  /** Goes to a stop and works there; a pinned one begins when it was said to, if he is there. */
  void visit(Stop stop) {
    Assignment assigned = stop.assigned();
    go(stop.place());
    if (stop.pinned() && assigned != null) {
      stay(stop, assigned);
    } else {
      begin(stop, stop.window());
    }
  }

  /** Goes to a place. */
  void go(GeoPoint to) {
    way = seconds(to);
    arrival = free + way;
    place = to;
  }

  private void stay(Stop stop, Assignment assigned) {
    long said = assigned.start().getEpochSecond();
    long length = assigned.end().getEpochSecond() - said;
    begin = said <= now ? said : Math.max(arrival, said);
    free = Math.max(begin + length, now);
    variance = square(stop.spread().toSeconds());
    kept = begin == said;
  }

  /** Works at the place that he went to, once the window has begun. */
  void begin(Stop stop, TimeWindow window) {
    long from = window.from().getEpochSecond();
    double late = Math.sqrt(variance + square(margins.travelSpread() * way));
    begin = Math.max(arrival, from);
    kept = Math.max(from, arrival + margins.windowSigmas() * late) < window.to().getEpochSecond();
    double left = waitedAway(late, begin - arrival);
    variance = square(left) + square(stop.spread().toSeconds());
    free = begin + stop.service().toSeconds();
  }

  /** What waiting leaves of the lateness that is reckoned with. */
  private double waitedAway(double late, long wait) {
    return margins.windowSigmas() == 0 ? late : Math.max(0, late - wait / margins.windowSigmas());
  }

  /** Whether he is home in time from where he is. */
  boolean homeInTime(Workday workday) {
    way = seconds(workday.base());
    double late = Math.sqrt(variance + square(margins.travelSpread() * way));
    return free + way + margins.homeSigmas() * late <= workday.shift().to().getEpochSecond();
  }

  private long seconds(GeoPoint to) {
    return travel.between(place, to, Instant.ofEpochSecond(free)).toSeconds();
  }

  private static double square(double value) {
    return value * value;
  }

  /** Whether the last stop's window holds with its room, or a pinned stop kept its time. */
  boolean kept() {
    return kept;
  }

  /** How long the last way took. */
  long way() {
    return way;
  }

  /** When he came to the last stop, before any wait. */
  long arrival() {
    return arrival;
  }

  /** When he began at the last stop. */
  long begin() {
    return begin;
  }

  /** When he is free. */
  long free() {
    return free;
  }

  /** Where he is. */
  GeoPoint place() {
    return place;
  }

  /** The variance of when he is free, in square seconds. */
  double variance() {
    return variance;
  }
}
