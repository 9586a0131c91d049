package io.mittelpunkt.scheduling.solver;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPinToIndex;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import io.mittelpunkt.scheduling.plan.Margins;
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
  Margins margins;

  /** How many of the first visits are begun, or follow without a gap those that stay. */
  @PlanningPinToIndex int pinned;

  @PlanningListVariable(allowsUnassignedValues = true)
  List<PlannedVisit> visits = new ArrayList<>();

  Route() {}

  Route(int index, TechnicianFacts technician, TravelTimes travel, Margins margins) {
    this.index = index;
    this.technician = technician;
    this.travel = travel;
    this.margins = margins;
  }

  /**
   * When service begins at a visit, coming from the one before or, if that is null, from home; what
   * is pinned begins when it was said to, if he is there.
   */
  long startOf(VisitFacts visit, VisitFacts before, long endBefore) {
    if (visit.begun()) {
      return visit.before().start();
    }
    long earliest = visit.pinned() ? visit.before().start() : visit.opens();
    return Math.max(earliest, arrivalAt(visit, before, endBefore));
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

  /** How uncertain it is when he comes somewhere, a standard deviation in ticks. */
  double lateness(double varianceBefore, long way) {
    double wayOff = margins.travelSpread() * way;
    return Math.sqrt(varianceBefore + wayOff * wayOff);
  }

  /** How uncertain it is when he leaves again; waiting for the window wins some of it back. */
  double varianceAfter(VisitFacts visit, double lateness, long wait) {
    double spread = visit.spread();
    if (visit.begun()) {
      return spread * spread;
    }
    double waited = margins.windowSigmas() == 0 ? 0 : wait / margins.windowSigmas();
    double left = Math.max(0, lateness - waited);
    return left * left + spread * spread;
  }

  @Override
  public String toString() {
    return technician.id();
  }
}
