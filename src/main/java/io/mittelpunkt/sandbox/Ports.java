package io.mittelpunkt.sandbox;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Frees ports; what is still to come for a freed one is refused. */
@OnlyInDemo
@Component
class Ports {

  static final String PORT = "port";
  static final String ACTIVATION = "activation";

  private final Effects effects;

  Ports(Effects effects) {
    this.effects = effects;
  }

  /** Frees a key's port and switches its line off, whether there is one or not. */
  @Transactional
  void release(String key) {
    effects.takeBack(PORT, key, Instant.EPOCH);
    effects.takeBack(ACTIVATION, key, Instant.EPOCH);
  }
}
