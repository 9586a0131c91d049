package io.mittelpunkt.shared;

import java.time.ZoneId;

/**
 * Where the operator works. Offers, prices and lead times go by its days, and whoever opens an
 * account lives there; what a customer is shown goes by his own zone.
 */
public final class HomeZone {

  public static final ZoneId ID = ZoneId.of("Europe/Berlin");

  private HomeZone() {}
}
