package io.mittelpunkt.customers.store;

import io.mittelpunkt.shared.GeoPoint;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * A place some hundred metres from the middle of a postcode's area, by a hash of its street: always
 * the same, and streets lie apart. It stands in for a geocoder, which knows more.
 */
final class NearMiddle {

  private static final double FARTHEST_METRES = 800;
  private static final double METRES_A_DEGREE = 111_320;

  private NearMiddle() {}

  /**
   * The place.
   *
   * @param street with or without a house number, which does not matter
   */
  static GeoPoint of(GeoPoint middle, String postcode, String street) {
    CRC32 hash = new CRC32();
    hash.update((postcode + ' ' + name(street)).getBytes(StandardCharsets.UTF_8));
    double turn = 2 * Math.PI * (hash.getValue() >>> 16) / 0x1_0000;
    // The root spreads them evenly over the circle instead of crowding them in its middle.
    double metres = FARTHEST_METRES * Math.sqrt((hash.getValue() & 0xffff) / (double) 0x1_0000);
    return new GeoPoint(
        middle.latitude() + metres * Math.sin(turn) / METRES_A_DEGREE,
        middle.longitude()
            + metres
                * Math.cos(turn)
                / (METRES_A_DEGREE * Math.cos(Math.toRadians(middle.latitude()))));
  }

  private static String name(String street) {
    return street.strip().toLowerCase(Locale.ROOT).replaceFirst("\\s+\\d.*$", "");
  }
}
