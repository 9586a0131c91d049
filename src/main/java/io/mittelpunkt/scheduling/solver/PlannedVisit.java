package io.mittelpunkt.scheduling.solver;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.CascadingUpdateShadowVariable;
import ai.timefold.solver.core.api.domain.variable.InverseRelationShadowVariable;
import ai.timefold.solver.core.api.domain.variable.NextElementShadowVariable;
import ai.timefold.solver.core.api.domain.variable.PreviousElementShadowVariable;
import org.jspecify.annotations.NullUnmarked;

/** A visit, and what follows from its place in a route. */
@NullUnmarked // Timefold makes it empty and fills it.
@PlanningEntity
public class PlannedVisit {

  @PlanningId int index;
  VisitFacts facts;

  @InverseRelationShadowVariable(sourceVariableName = "visits")
  Route route;

  @PreviousElementShadowVariable(sourceVariableName = "visits")
  PlannedVisit previous;

  @NextElementShadowVariable(sourceVariableName = "visits")
  PlannedVisit next;

  /** When service begins, in ticks; null while nobody has it. */
  @CascadingUpdateShadowVariable(targetMethodName = "updateTimes")
  Long start;

  /** How uncertain it is when he leaves again, in square ticks; null while nobody has it. */
  @CascadingUpdateShadowVariable(targetMethodName = "updateTimes")
  Double variance;

  PlannedVisit() {}

  PlannedVisit(int index, VisitFacts facts) {
    this.index = index;
    this.facts = facts;
  }

  /** Follows the visit before; Timefold calls it along the route for as long as times change. */
  void updateTimes() {
    if (route == null) {
      start = null;
      variance = null;
    } else {
      start = route.startOf(facts, factsBefore(), endBefore());
      variance = route.varianceAfter(facts, lateness(), start - arrival());
    }
  }

  /** When he leaves again. */
  long end() {
    return start + facts.service();
  }

  /** When he is there, before any wait for the window. */
  long arrival() {
    return route.arrivalAt(facts, factsBefore(), endBefore());
  }

  /** How uncertain it is when he is there. */
  double lateness() {
    return route.lateness(previous == null ? 0 : previous.variance, way());
  }

  /** The way here and, after the last visit, home. */
  long travel() {
    return next == null ? way() + wayHome() : way();
  }

  /** When he would be home after it. */
  long home() {
    return route.homeAfter(facts, end());
  }

  /** How uncertain that is. */
  double latenessAtHome() {
    return route.lateness(variance, wayHome());
  }

  private long way() {
    long leaves = previous == null ? route.technician.begins() : previous.end();
    int from = previous == null ? route.technician.home() : previous.facts.place();
    return route.travel.between(from, facts.place(), Math.max(leaves, route.technician.now()));
  }

  private long wayHome() {
    return home() - Math.max(end(), route.technician.now());
  }

  private VisitFacts factsBefore() {
    return previous == null ? null : previous.facts;
  }

  private long endBefore() {
    return previous == null ? 0 : previous.end();
  }

  @Override
  public String toString() {
    return facts.id();
  }
}
