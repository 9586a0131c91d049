package io.mittelpunkt.customers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The events that delay whole territories. */
public interface RegionalEvents {

  /** Declares one. */
  void declare(RegionalEvent event, String by, Instant at);

  /** Ends one now: its last instant becomes {@code at}. */
  void end(String id, Instant at);

  /** The one with an id, if there is one. */
  Optional<RegionalEvent> find(String id);

  /** Those of a territory that last at an instant, the newest first. */
  List<RegionalEvent> lasting(String territoryId, Instant at);

  /** All that last at an instant, wherever; the newest first. */
  List<RegionalEvent> lasting(Instant at);
}
