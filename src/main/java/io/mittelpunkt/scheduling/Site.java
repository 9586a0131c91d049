package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.shared.GeoPoint;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Where a visit is made.
 *
 * @param territory whose technicians come
 * @param address the address
 * @param place where that is
 */
public record Site(Territory territory, PostalAddress address, GeoPoint place) {

  /** The day of an instant, there. */
  public LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, territory.zone());
  }
}
