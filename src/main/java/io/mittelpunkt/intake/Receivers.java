package io.mittelpunkt.intake;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The systems that events are sent to. */
public interface Receivers {

  /** Why the addresses behind a callback may not be called; empty when they may. */
  Optional<String> objection(URI callback);

  /**
   * Posts a body. The address that is called is one that was looked at.
   *
   * @param headers names and values beside the usual ones
   * @param body JSON
   */
  Attempt post(URI target, Map<String, String> headers, String body);
}
