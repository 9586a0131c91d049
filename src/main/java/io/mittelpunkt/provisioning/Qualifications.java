package io.mittelpunkt.provisioning;

import io.mittelpunkt.customers.PostalAddress;
import java.time.Instant;
import java.util.Optional;

/** The qualifications' rows. */
public interface Qualifications {

  /** Keeps one. */
  void add(OfferingQualification qualification);

  /** The one with an id, expired or not. */
  Optional<OfferingQualification> find(String id);

  /** The newest of an address that holds at a moment, if there is one. */
  Optional<OfferingQualification> holding(PostalAddress address, Instant at);
}
