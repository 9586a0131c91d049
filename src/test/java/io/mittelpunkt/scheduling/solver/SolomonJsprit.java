package io.mittelpunkt.scheduling.solver;

import com.graphhopper.jsprit.core.algorithm.VehicleRoutingAlgorithm;
import com.graphhopper.jsprit.core.algorithm.box.Jsprit;
import com.graphhopper.jsprit.core.algorithm.termination.TimeTermination;
import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.job.Service;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TimeWindow;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleImpl;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleTypeImpl;
import com.graphhopper.jsprit.core.util.Solutions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Solves an instance with jsprit as it comes, one thread. */
final class SolomonJsprit {

  private SolomonJsprit() {}

  static List<List<Integer>> solve(
      Solomon problem, int fleet, Duration time, int costOfVehicle, long seed) {
    VehicleTypeImpl type =
        VehicleTypeImpl.Builder.newInstance("van")
            .addCapacityDimension(0, problem.capacity())
            .setCostPerDistance(1)
            .setFixedCost(costOfVehicle)
            .build();
    VehicleRoutingProblem.Builder builder =
        VehicleRoutingProblem.Builder.newInstance()
            .setFleetSize(VehicleRoutingProblem.FleetSize.FINITE);
    Solomon.Node depot = problem.nodes().get(0);
    for (int vehicle = 0; vehicle < fleet; vehicle++) {
      builder.addVehicle(
          VehicleImpl.Builder.newInstance("vehicle " + vehicle)
              .setStartLocation(Location.newInstance(depot.x(), depot.y()))
              .setEarliestStart(depot.ready())
              .setLatestArrival(depot.due())
              .setType(type)
              .build());
    }
    for (int customer = 1; customer < problem.nodes().size(); customer++) {
      Solomon.Node node = problem.nodes().get(customer);
      builder.addJob(
          Service.Builder.newInstance(Integer.toString(customer))
              .addSizeDimension(0, node.demand())
              .setLocation(Location.newInstance(node.x(), node.y()))
              .setTimeWindow(TimeWindow.newInstance(node.ready(), node.due()))
              .setServiceTime(node.service())
              .build());
    }
    VehicleRoutingAlgorithm algorithm =
        Jsprit.Builder.newInstance(builder.build())
            .setProperty(Jsprit.Parameter.THREADS, "1")
            .setRandom(new Random(seed))
            .buildAlgorithm();
    algorithm.setMaxIterations(Integer.MAX_VALUE);
    TimeTermination end = new TimeTermination(time.toMillis());
    algorithm.setPrematureAlgorithmTermination(end);
    algorithm.addListener(end);
    VehicleRoutingProblemSolution best = Solutions.bestOf(algorithm.searchSolutions());
    List<List<Integer>> routes = new ArrayList<>();
    best.getRoutes()
        .forEach(
            route ->
                routes.add(
                    route.getActivities().stream()
                        .map(activity -> (TourActivity.JobActivity) activity)
                        .map(activity -> Integer.parseInt(activity.getJob().getId()))
                        .toList()));
    return routes;
  }
}
