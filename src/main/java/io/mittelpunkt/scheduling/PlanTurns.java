package io.mittelpunkt.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;

/** Whose turn it is to plan a day, and whether a day was planned since it changed. */
public interface PlanTurns {

  /**
   * Does something while nobody else does so for that day, on any node. The database ends the turn
   * of a node that dies.
   *
   * @return what it answers; false when it is somebody else's turn
   */
  boolean alone(String territoryId, LocalDate day, BooleanSupplier work);

  /** Whether a day was planned after its last change. */
  boolean isPlanned(String territoryId, LocalDate day);

  /** Notes that a day is planned as it stands now. */
  void planned(String territoryId, LocalDate day, Instant at);

  /** Leaves it to the background to plan a day, in the caller's transaction. */
  void later(String territoryId, LocalDate day, String reason);
}
