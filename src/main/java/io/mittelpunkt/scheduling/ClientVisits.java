package io.mittelpunkt.scheduling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A client's appointments: those that it booked, and those of its orders. */
public interface ClientVisits {

  /** The client's appointment with an id, if it has one. */
  Optional<ClientVisit> find(String clientId, String id);

  /**
   * The client's appointments, the newest first.
   *
   * @param offset how many to leave out
   * @param limit how many at the most
   */
  List<ClientVisit> list(String clientId, int offset, int limit);

  /** How many {@link #list} has in all. */
  long count(String clientId);

  /** Notes what the client sent, JSON. */
  void setRequest(String id, String request);

  /** Hides an appointment from its client. */
  void hide(String id, Instant at);
}
