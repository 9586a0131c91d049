package io.mittelpunkt.scheduling.plan.promise;

import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.support.Dice;

/** Where people live: a city, eight towns around it, and villages between them. */
final class Place {
  private static final double LATITUDE = 52.0;
  private static final double LONGITUDE = 10.0;
  private static final double KM_NORTH = 111.2;
  private static final double KM_EAST = KM_NORTH * Math.cos(Math.toRadians(LATITUDE));
  private static final double RADIUS_KM = 26;

  private Place() {}

  /** A place: 50 of 100 in the city, 30 in the towns, 20 in the villages. */
  static GeoPoint of(Dice dice) {
    double kind = dice.between(0, 1);
    if (kind < 0.5) {
      return at(dice.normal(4), dice.normal(4));
    }
    if (kind < 0.8) {
      int town = dice.below(8);
      double angle = Math.toRadians(town * 45 + 10);
      double far = town % 2 == 0 ? 12 : 20;
      return at(far * Math.sin(angle) + dice.normal(1.5), far * Math.cos(angle) + dice.normal(1.5));
    }
    double angle = dice.between(0, 2 * Math.PI);
    double far = RADIUS_KM * Math.sqrt(dice.between(0, 1));
    return at(far * Math.sin(angle), far * Math.cos(angle));
  }

  private static GeoPoint at(double east, double north) {
    return new GeoPoint(LATITUDE + north / KM_NORTH, LONGITUDE + east / KM_EAST);
  }
}
