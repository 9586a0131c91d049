package io.mittelpunkt.scheduling.solver;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import io.mittelpunkt.scheduling.plan.Effort;
import io.mittelpunkt.scheduling.plan.Margins;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Solves an instance with the service's own entities, moves and configuration; of the wishes only
 * the driving counts. A unit is 10,000 ticks, distances rounded up, so that a plan that keeps the
 * windows in ticks keeps them in the instance's real numbers.
 */
final class SolomonOurs {

  private static final int UNIT = 10_000;

  private SolomonOurs() {}

  static List<List<Integer>> solve(Solomon problem, int fleet, Effort effort) {
    RoutePlan plan = plan(problem, fleet);
    SolverFactory<RoutePlan> factory =
        SolverFactory.create(SolverSetup.search(effort, Region.usualWay(plan)));
    RoutePlan solved = factory.buildSolver().solve(plan);
    return solved.routes.stream()
        .map(route -> route.visits.stream().map(visit -> visit.facts.place()).toList())
        .filter(route -> !route.isEmpty())
        .toList();
  }

  private static RoutePlan plan(Solomon problem, int fleet) {
    List<Solomon.Node> nodes = problem.nodes();
    int[][] way = new int[nodes.size()][nodes.size()];
    for (int from = 0; from < way.length; from++) {
      for (int to = 0; to < way.length; to++) {
        way[from][to] = (int) Math.ceil(nodes.get(from).to(nodes.get(to)) * UNIT);
      }
    }
    TravelTimes travel = (from, to, departure) -> way[from][to];
    Solomon.Node depot = nodes.get(0);
    List<Route> routes = new ArrayList<>();
    for (int vehicle = 0; vehicle < fleet; vehicle++) {
      long opens = (long) depot.ready() * UNIT;
      routes.add(
          new Route(
              vehicle,
              new TechnicianFacts(
                  "vehicle " + vehicle,
                  0,
                  Set.of(),
                  Set.of(),
                  opens,
                  opens,
                  (long) depot.due() * UNIT,
                  problem.capacity()),
              travel,
              Margins.none()));
    }
    List<PlannedVisit> visits = new ArrayList<>();
    for (int customer = 1; customer < nodes.size(); customer++) {
      Solomon.Node node = nodes.get(customer);
      visits.add(
          new PlannedVisit(
              customer - 1,
              new VisitFacts(
                  "customer " + customer,
                  customer,
                  Set.of(),
                  (long) node.ready() * UNIT,
                  (long) node.due() * UNIT,
                  (long) node.service() * UNIT,
                  0,
                  node.demand(),
                  1,
                  null,
                  null,
                  null)));
    }
    RoutePlan plan = new RoutePlan(routes, visits);
    Map<String, HardMediumSoftLongScore> weights = new HashMap<>();
    for (String wish :
        List.of(
            "noOvertime",
            "roomInTheWindow",
            "announcedTechnicianComes",
            "announcedTimeStays",
            "loadIsFair",
            "sameTechnicianForTheFollowUp",
            "commonLanguage")) {
      weights.put(wish, HardMediumSoftLongScore.ZERO);
    }
    plan.weights = ConstraintWeightOverrides.of(weights);
    return plan;
  }
}
