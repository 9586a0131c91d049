package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.PostalAddress;
import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.shared.GeoPoint;

/**
 * Where a visit is made.
 *
 * @param territory whose technicians come
 * @param address the address
 * @param place where that is
 */
public record Site(Territory territory, PostalAddress address, GeoPoint place) {}
