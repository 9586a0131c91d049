package io.mittelpunkt.scheduling.remote;

import io.mittelpunkt.shared.GeoPoint;
import java.util.Locale;

/**
 * A place rounded to some hundred metres: neighbours share their travel times, and the map server
 * never learns at whose door a technician rings.
 *
 * @param north thousandths of a degree of latitude
 * @param east thousandths of a degree of longitude
 */
record Cell(int north, int east) {

  static Cell of(GeoPoint place) {
    return new Cell(
        (int) Math.round(place.latitude() * 1000), (int) Math.round(place.longitude() * 1000));
  }

  /** As the table service writes a place: longitude first. */
  String inPath() {
    return String.format(Locale.ROOT, "%.3f,%.3f", east / 1000.0, north / 1000.0);
  }
}
