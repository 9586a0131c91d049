package io.mittelpunkt.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What clients asked of addresses, each as the client sees it (TMF679), JSON. */
public interface ClientQualifications {

  /** Keeps one. */
  void add(String clientId, String id, String resource, Instant at);

  /** The client's own with an id, if it has one. */
  Optional<String> find(String clientId, String id);

  /**
   * The client's own, newest first.
   *
   * @param offset how many to leave out
   * @param limit how many at the most
   */
  List<String> list(String clientId, int offset, int limit);

  /** How many the client has. */
  long count(String clientId);

  /**
   * Deletes one.
   *
   * @return whether the client had it
   */
  boolean delete(String clientId, String id);
}
