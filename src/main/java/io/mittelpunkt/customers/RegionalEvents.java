package io.mittelpunkt.customers;

import java.time.Instant;
import java.util.List;

/** The events that delay whole territories. */
public interface RegionalEvents {

  /** Declares one. */
  void declare(RegionalEvent event, String by, Instant at);

  /** Ends one now: its last instant becomes {@code at}. */
  void end(String id, Instant at);

  /** Those of a territory that last at an instant, the newest first. */
  List<RegionalEvent> lasting(String territoryId, Instant at);

  /** All that last at an instant, wherever; the newest first. */
  List<RegionalEvent> lasting(Instant at);
}
