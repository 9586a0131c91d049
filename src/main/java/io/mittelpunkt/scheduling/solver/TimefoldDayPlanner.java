package io.mittelpunkt.scheduling.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.ScoreAnalysisFetchPolicy;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import io.mittelpunkt.scheduling.plan.DayPlan;
import io.mittelpunkt.scheduling.plan.DayPlanner;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.Effort;
import io.mittelpunkt.scheduling.plan.Margins;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.scheduling.plan.Travel;
import io.mittelpunkt.shared.TimeWindow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Plans a day with Timefold. Knows no Spring, and may be used by several threads at once. A pinned
 * stop that was to begin before now is taken as begun, with the times that it has; another pinned
 * one begins no earlier than it was said to. A step of an effort is one move that is tried.
 */
public final class TimefoldDayPlanner implements DayPlanner {

  private final Travel travel;
  private final Margins margins;
  private final SolutionManager<RoutePlan, HardMediumSoftLongScore> judge =
      SolutionManager.create(SolverFactory.create(SolverSetup.model()));

  /**
   * A planner.
   *
   * @param travel how long the ways take; asked for each way and half hour once a plan
   * @param margins how much room is left for what takes longer; here a wish, not a rule: a day that
   *     is late already is still planned
   */
  public TimefoldDayPlanner(Travel travel, Margins margins) {
    this.travel = travel;
    this.margins = margins;
  }

  @Override
  public DayPlan plan(DayProblem problem, Effort effort) {
    if (problem.workdays().isEmpty() || problem.stops().isEmpty()) {
      return new DayPlan(Map.of(), problem.stops().stream().map(Stop::id).toList());
    }
    DayModel model = new DayModel(problem, new TravelTable(problem, travel), margins);
    RoutePlan plan = model.planToImprove();
    SolverFactory<RoutePlan> factory =
        SolverFactory.create(SolverSetup.search(effort, Region.usualWay(plan)));
    return model.read(factory.buildSolver().solve(plan));
  }

  @Override
  public List<TimeWindow> recommend(DayProblem problem, Stop visit, List<TimeWindow> windows) {
    if (problem.workdays().isEmpty()) {
      return List.of();
    }
    List<Weighed> kept = new ArrayList<>();
    TravelTable table = new TravelTable(with(problem, visit), travel);
    for (TimeWindow window : windows) {
      DayProblem wished = with(problem, visit.within(window));
      best(new DayModel(wished, table, margins))
          .ifPresent(gain -> kept.add(new Weighed(window, gain)));
    }
    return kept.stream()
        .sorted(Comparator.comparing(Weighed::gain).reversed())
        .map(Weighed::window)
        .toList();
  }

  private record Weighed(TimeWindow window, HardMediumSoftLongScore gain) {}

  private Optional<HardMediumSoftLongScore> best(DayModel model) {
    RoutePlan plan = model.planAsItStands();
    PlannedVisit added = plan.visits.get(plan.visits.size() - 1);
    RoutePlan near = NearestRoutes.of(plan, added);
    if (near.routes.isEmpty()) {
      return Optional.empty();
    }
    return judge
        .recommendAssignment(
            near, added, visit -> visit.route == null, ScoreAnalysisFetchPolicy.FETCH_SHALLOW)
        .stream()
        // To leave it out is recommended as well.
        .filter(recommended -> !recommended.proposition())
        .<HardMediumSoftLongScore>map(recommended -> recommended.scoreAnalysisDiff().score())
        .filter(gain -> gain.hardScore() >= 0)
        .findFirst();
  }

  private static DayProblem with(DayProblem problem, Stop stop) {
    List<Stop> stops = new ArrayList<>(problem.stops());
    stops.add(stop);
    return new DayProblem(
        problem.territoryId(), problem.day(), problem.now(), problem.workdays(), stops);
  }
}
