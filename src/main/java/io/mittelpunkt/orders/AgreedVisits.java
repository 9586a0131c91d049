package io.mittelpunkt.orders;

import java.time.Instant;
import java.util.Optional;

/** What an order's promise has to know of a technician's visit; whoever plans visits answers. */
public interface AgreedVisits {

  /**
   * When the window of the order's visit ends, if one is agreed and how it went is not written down
   * yet.
   */
  Optional<Instant> agreedUntil(String orderId);
}
