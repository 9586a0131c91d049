package io.mittelpunkt.customers;

import io.mittelpunkt.shared.GeoPoint;
import java.util.List;
import java.util.Optional;

/** The territories and their postcodes. */
public interface Territories {

  /** All, by name. */
  List<Territory> all();

  /** The territory with an id, if there is one. */
  Optional<Territory> find(String id);

  /**
   * The territory that a postcode belongs to, the longest prefix wins; empty: nobody works there.
   */
  Optional<Territory> of(String postcode);

  /**
   * Where an address is, as exactly as we know: near the middle of its postcode's area, always the
   * same for the same street.
   */
  Optional<GeoPoint> locate(PostalAddress address);
}
