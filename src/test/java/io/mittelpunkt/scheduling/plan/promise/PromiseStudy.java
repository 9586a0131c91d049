package io.mittelpunkt.scheduling.plan.promise;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** All policies on all seeds; what comes out does not depend on the threads. */
public final class PromiseStudy {
  private static final List<Function<SimulatedWorld, Policy>> POLICIES =
      List.of(
          world -> new NineToFour(world.travel),
          world -> new GreedyTwoHours(world.travel),
          world -> new Ours(world));

  private final int seeds;
  private final int threads;

  /**
   * Makes one.
   *
   * @param seeds how many, from 1 on
   * @param threads how many seeds are simulated at once
   */
  public PromiseStudy(int seeds, int threads) {
    this.seeds = seeds;
    this.threads = threads;
  }

  /** Simulates; two cells for each policy and load: normal days and storms. */
  List<Cell> run(List<Integer> loads) throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Cell> cells = new ArrayList<>();
      for (int requests : loads) {
        List<List<Future<SimulatedWeeks.Result>>> results = new ArrayList<>();
        for (Function<SimulatedWorld, Policy> policy : POLICIES) {
          results.add(start(pool, requests, policy));
        }
        for (List<Future<SimulatedWeeks.Result>> result : results) {
          cells.addAll(cells(requests, result));
        }
      }
      return cells;
    } finally {
      pool.shutdownNow();
    }
  }

  private List<Future<SimulatedWeeks.Result>> start(
      ExecutorService pool, int requests, Function<SimulatedWorld, Policy> policy) {
    List<Future<SimulatedWeeks.Result>> results = new ArrayList<>();
    for (int seed = 1; seed <= seeds; seed++) {
      SimulatedWorld world = new SimulatedWorld(seed, requests);
      results.add(pool.submit(() -> new SimulatedWeeks(world, policy.apply(world)).run()));
    }
    return results;
  }

  private static List<Cell> cells(int requests, List<Future<SimulatedWeeks.Result>> results)
      throws InterruptedException, ExecutionException {
    List<Tally> normal = new ArrayList<>();
    List<Tally> storm = new ArrayList<>();
    String policy = "";
    for (Future<SimulatedWeeks.Result> result : results) {
      policy = result.get().policy();
      normal.add(result.get().normal());
      storm.add(result.get().storm());
    }
    return List.of(
        new Cell(policy, "normal", requests, normal), new Cell(policy, "storm", requests, storm));
  }

  /** Simulates, prints the table, and gives it as CSV and as a chart. */
  public Report report(List<Integer> loads) throws InterruptedException, ExecutionException {
    List<Cell> cells = run(loads);
    return new Report(PromiseTable.text(cells), PromiseTable.csv(cells), PromiseChart.svg(cells));
  }

  /**
   * What a study found.
   *
   * @param table for people
   * @param csv for machines
   * @param chart an SVG
   */
  public record Report(String table, String csv, String chart) {}
}
