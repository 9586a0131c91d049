package io.mittelpunkt.intake;

import java.util.Optional;

/** What clients asked before. */
public interface RequestLog {

  /**
   * Claims a key for the transaction that runs. Whoever claims it at the same time waits until that
   * transaction ends.
   *
   * @return what was answered under this key before; empty when the key is claimed now
   */
  Optional<Entry> claim(String clientId, String key, byte[] bodyHash);

  /** What was answered under a key before, if anything was. */
  Optional<Entry> find(String clientId, String key);

  /** Notes what was answered under a claimed key. */
  void answered(String clientId, String key, Answer answer);

  /** A request that was answered. */
  record Entry(byte[] bodyHash, Answer answer) {}
}
