package io.mittelpunkt.scheduling.solver;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPinToIndex;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** A technician's day: whom he visits, in order. */
@NullUnmarked // Timefold makes it empty and fills it.
@PlanningEntity
public class Route {

  @PlanningId int index;
  TechnicianFacts technician;
  TravelTimes travel;

  /** How many of the first visits are begun, or follow without a gap those that stay. */
  @PlanningPinToIndex int pinned;

  @PlanningListVariable(allowsUnassignedValues = true)
  List<PlannedVisit> visits = new ArrayList<>();

  Route() {}

  Route(int index, TechnicianFacts technician, TravelTimes travel) {
    this.index = index;
    this.technician = technician;
    this.travel = travel;
  }

  /** When service begins at a visit, coming from the one before or, if that is null, from home. */
  long startOf(VisitFacts visit, VisitFacts before, long endBefore) {
    if (visit.begun()) {
      return visit.before().start();
    }
    return Math.max(visit.opens(), arrivalAt(visit, before, endBefore));
  }

  /** When he is there. */
  long arrivalAt(VisitFacts visit, VisitFacts before, long endBefore) {
    long leaves = before == null ? technician.begins() : endBefore;
    if (!visit.pinned()) {
      leaves = Math.max(leaves, technician.now());
    }
    int from = before == null ? technician.home() : before.place();
    return Math.max(technician.now(), leaves + travel.between(from, visit.place(), leaves));
  }

  /** When he is home, coming from his last visit. */
  long homeAfter(VisitFacts last, long end) {
    long leaves = Math.max(end, technician.now());
    return leaves + travel.between(last.place(), technician.home(), leaves);
  }

  @Override
  public String toString() {
    return technician.id();
  }
}
