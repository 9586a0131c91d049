package io.mittelpunkt.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The catalogue: the one source of offers and prices for all channels (P5). */
public interface Offerings {

  /** The name of an offering, also of one that is no longer sold, if there ever was such one. */
  Optional<String> nameOf(String offeringId);

  /** The offering as it is sold on a day; empty when it is not sold then. */
  default Optional<Offering> soldOn(LocalDate day, String offeringId) {
    return soldOn(day).stream().filter(offering -> offering.id().equals(offeringId)).findFirst();
  }

  /** All that is sold on a day, the slowest first. */
  List<Offering> soldOn(LocalDate day);
}
