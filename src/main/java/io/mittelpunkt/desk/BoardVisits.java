package io.mittelpunkt.desk;

import io.mittelpunkt.shared.TimeWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The visits that the dispatch board shows. */
public interface BoardVisits {

  /** Those of a territory on a day, ended ones that took place too, by their window. */
  List<BoardVisit> ofDay(String territoryId, LocalDate day);

  /** Open visits that no territory's technicians make and that begin in a stretch of time. */
  List<BoardVisit> withoutTerritory(TimeWindow during);

  /** The visit with an id, if there is one. */
  Optional<BoardVisit> find(String id);
}
