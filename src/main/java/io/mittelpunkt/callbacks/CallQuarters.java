package io.mittelpunkt.callbacks;

import java.time.Instant;

/** The slots of teams, as locks: whoever has one decides who gets its last place. */
public interface CallQuarters {

  /** Locks a slot until the transaction ends. */
  void lock(String teamId, Instant startsAt);
}
