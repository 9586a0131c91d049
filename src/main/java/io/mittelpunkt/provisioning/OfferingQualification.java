package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.PostalAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an address can have (TMF679: ProductOfferingQualification); the same for every channel until
 * it expires (P5).
 *
 * @param id its id
 * @param address the address
 * @param qualifiedAt when the network was asked
 * @param expiresAt until when the answer holds
 * @param offerings everything that was sold then, the slowest first
 */
public record OfferingQualification(
    String id,
    PostalAddress address,
    Instant qualifiedAt,
    Instant expiresAt,
    List<QualifiedOffering> offerings) {

  /** What it says of one offering; empty when that was not sold. */
  public Optional<QualifiedOffering> of(String offeringId) {
    return offerings.stream()
        .filter(qualified -> qualified.offering().id().equals(offeringId))
        .findFirst();
  }

  /** What the address can have. */
  public List<QualifiedOffering> available() {
    return offerings.stream().filter(QualifiedOffering::available).toList();
  }
}
