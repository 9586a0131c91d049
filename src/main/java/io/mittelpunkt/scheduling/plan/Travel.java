package io.mittelpunkt.scheduling.plan;

import io.mittelpunkt.shared.GeoPoint;
import java.time.Duration;
import java.time.Instant;

/** How long it takes from one place to another by car, parking included. */
public interface Travel {

  /**
   * The time.
   *
   * @param departure when he leaves: the streets are fuller at some hours
   */
  Duration between(GeoPoint from, GeoPoint to, Instant departure);

  /** How far it is on the road, in kilometres. */
  double kilometres(GeoPoint from, GeoPoint to);
}
