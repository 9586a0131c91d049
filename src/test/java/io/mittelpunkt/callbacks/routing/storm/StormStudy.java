package io.mittelpunkt.callbacks.routing.storm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * All policies on all seeds, on a normal day and on a storm day; what comes out does not depend on
 * the threads.
 */
public final class StormStudy {
  private final int seeds;
  private final DrawnRules rules = new DrawnRules();

  /**
   * Makes one.
   *
   * @param seeds how many, from 1 on
   */
  public StormStudy(int seeds) {
    this.seeds = seeds;
  }

  /** Simulates, and gives what was found as a table, as CSV and as a chart. */
  public Report report() {
    List<StormCell> cells = run();
    return new Report(StormTable.text(cells), StormTable.csv(cells), StormChart.svg(cells));
  }

  /**
   * What a study found.
   *
   * @param table for people
   * @param csv for machines
   * @param chart an SVG
   */
  public record Report(String table, String csv, String chart) {}

  private List<StormCell> run() {
    List<Function<StormWorld, Policy>> policies =
        List.of(world -> new Ours(world, rules), OwnTeamOnly::new, OneNationalQueue::new);
    List<StormCell> cells = new ArrayList<>();
    for (boolean storm : List.of(false, true)) {
      List<StormWorld> worlds =
          IntStream.rangeClosed(1, seeds).mapToObj(seed -> new StormWorld(seed, storm)).toList();
      for (Function<StormWorld, Policy> policy : policies) {
        cells.addAll(cells(worlds, policy, storm));
      }
    }
    return cells;
  }

  private List<StormCell> cells(
      List<StormWorld> worlds, Function<StormWorld, Policy> policy, boolean storm) {
    String name = policy.apply(worlds.get(0)).name();
    List<Counts> counts =
        worlds.parallelStream()
            .map(world -> new Simulation(world, policy.apply(world), rules).run())
            .toList();
    return storm
        ? List.of(
            new StormCell(name, "storm", "struck", counts.stream().map(it -> it.struck).toList()),
            new StormCell(
                name, "storm", "elsewhere", counts.stream().map(it -> it.elsewhere).toList()))
        : List.of(
            new StormCell(
                name,
                "normal",
                "all",
                counts.stream().map(it -> Tally.sum(List.of(it.struck, it.elsewhere))).toList()));
  }
}
