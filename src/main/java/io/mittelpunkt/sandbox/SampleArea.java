package io.mittelpunkt.sandbox;

import io.mittelpunkt.shared.GeoPoint;
import java.util.List;

/**
 * The postcodes that begin alike.
 *
 * @param prefix how they begin
 * @param territory whose technicians come
 * @param place the middle
 * @param city the town
 */
record SampleArea(String prefix, String territory, GeoPoint place, String city) {

  /** Those of the region. */
  static List<SampleArea> all() {
    return SampleTable.rows("areas.csv").stream()
        .map(
            row ->
                new SampleArea(
                    row.get("prefix"),
                    row.get("territory"),
                    new GeoPoint(
                        Double.parseDouble(row.get("latitude")),
                        Double.parseDouble(row.get("longitude"))),
                    row.get("city")))
        .toList();
  }

  /** A postcode of it; whether any house has it does not matter here. */
  String postcode() {
    return (prefix + "00000").substring(0, 5);
  }
}
