package io.mittelpunkt.scheduling.solver;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** A day's routes, as Timefold sees them. */
@NullUnmarked // Timefold makes it empty and fills it.
@PlanningSolution
public class RoutePlan {

  @PlanningEntityCollectionProperty List<Route> routes;

  @ValueRangeProvider @PlanningEntityCollectionProperty List<PlannedVisit> visits;

  @PlanningScore HardMediumSoftLongScore score;

  ConstraintWeightOverrides<HardMediumSoftLongScore> weights = ConstraintWeightOverrides.none();

  RoutePlan() {}

  RoutePlan(List<Route> routes, List<PlannedVisit> visits) {
    this.routes = routes;
    this.visits = visits;
  }
}
