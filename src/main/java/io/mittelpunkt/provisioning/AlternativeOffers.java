package io.mittelpunkt.provisioning;

import java.time.Instant;
import java.util.List;

/** What was offered to orders whose offering their address cannot have. */
public interface AlternativeOffers {

  /** The offerings that an order's customer can choose from now, the slowest first; else none. */
  List<String> openOf(String orderId);

  /** Opens a choice; the one before is over. */
  void open(String orderId, List<String> offeringIds, Instant at);

  /** Ends the choice. */
  void close(String orderId, Instant at);
}
