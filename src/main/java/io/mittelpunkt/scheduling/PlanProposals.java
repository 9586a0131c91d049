package io.mittelpunkt.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** The open proposals; the database keeps one of a territory and day at most. */
public interface PlanProposals {

  /** The open one of a day, if there is one. */
  Optional<PlanProposal> openOf(String territoryId, LocalDate day);

  /** The one with an id, while it is open. */
  Optional<PlanProposal> findOpen(String id);

  /** Closes the open one of a day, if there is one. */
  void closeOpen(String territoryId, LocalDate day, Instant at);

  /** Opens one; the day has no other one open. */
  void open(PlanProposal proposal);

  /** Notes that a move was made. */
  void applied(String id, String visitId, String by, Instant at);
}
