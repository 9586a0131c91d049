package io.mittelpunkt.scheduling.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.config.heuristic.selector.move.MoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.composite.UnionMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.list.ListChangeMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.list.ListSwapMoveSelectorConfig;
import ai.timefold.solver.core.config.heuristic.selector.move.generic.list.kopt.KOptListMoveSelectorConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import io.mittelpunkt.scheduling.plan.Effort;

/** How the solver searches. */
final class SolverSetup {

  /** At the start a plan may become worse by about half a usual way, at the end by nothing. */
  private static final double HEAT = 0.5;

  /** One in four moves is a small one: what ruin and recreate does not weigh, such as fairness. */
  private static final double SMALL = 0.1;

  private SolverSetup() {}

  /** The model and nothing else: enough to weigh places in a plan. */
  static SolverConfig model() {
    return new SolverConfig()
        .withSolutionClass(RoutePlan.class)
        .withEntityClasses(Route.class, PlannedVisit.class)
        .withConstraintProviderClass(DayRules.class)
        .withEnvironmentMode(EnvironmentMode.NO_ASSERT);
  }

  /**
   * Ruin and recreate with simulated annealing.
   *
   * @param effort when it ends; a step is a move that is tried
   * @param usualWay between two stops, in ticks
   */
  static SolverConfig search(Effort effort, long usualWay) {
    return model()
        .withRandomSeed(effort.seed())
        .withTerminationConfig(termination(effort))
        .withPhases(
            new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(
                    new UnionMoveSelectorConfig()
                        .withMoveSelectors(
                            weighted(
                                new MoveIteratorFactoryConfig()
                                    .withMoveIteratorFactoryClass(RuinMoves.class),
                                1),
                            weighted(new ListChangeMoveSelectorConfig(), SMALL),
                            weighted(new ListSwapMoveSelectorConfig(), SMALL),
                            weighted(new KOptListMoveSelectorConfig(), SMALL)))
                .withAcceptorConfig(
                    new LocalSearchAcceptorConfig()
                        .withSimulatedAnnealingStartingTemperature(
                            HardMediumSoftLongScore.ofSoft(Math.max(1, Math.round(HEAT * usualWay)))
                                .toString()))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1)));
  }

  private static MoveSelectorConfig<?> weighted(MoveSelectorConfig<?> moves, double weight) {
    moves.setFixedProbabilityWeight(weight);
    return moves;
  }

  private static TerminationConfig termination(Effort effort) {
    TerminationConfig termination = new TerminationConfig();
    if (effort.time() != null) {
      termination.setSpentLimit(effort.time());
    }
    if (effort.steps() != null) {
      termination.setMoveCountLimit(effort.steps().longValue());
    }
    return termination;
  }
}
