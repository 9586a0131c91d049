package io.mittelpunkt.scheduling.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.scheduling.plan.Effort;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/**
 * How good the routes are, beside jsprit: the same instances, seconds, seeds and number of
 * vehicles, one thread each, one after the other. {@code -Dinstances} names files of Solomon's
 * format, separated by commas, {@code -Dseeds} how many and {@code -Dseconds} how long each.
 *
 * <p>How many vehicles: as many as the best known routes need, or, where {@code best-known.csv}
 * does not say, as many as jsprit uses when a vehicle is dear; one more for as long as jsprit's
 * first seed leaves somebody out. Both get that many and may use fewer.
 */
class RoutingBenchmark {

  private static final Path FOLDER = Path.of("src/test/resources/vrptw");

  private final int seeds = Integer.getInteger("seeds", 5);
  private final Duration time = Duration.ofSeconds(Integer.getInteger("seconds", 20));

  /** What came out of the seeds of one solver. */
  private record Results(List<List<List<Integer>>> routes, Solomon problem, int fleet) {

    long feasible() {
      return routes.stream().filter(found -> problem.faults(found, fleet).isEmpty()).count();
    }

    double[] distances() {
      return routes.stream()
          .filter(found -> problem.faults(found, fleet).isEmpty())
          .mapToDouble(problem::distance)
          .sorted()
          .toArray();
    }

    double median() {
      double[] sorted = distances();
      int half = sorted.length / 2;
      if (sorted.length == 0) {
        return Double.NaN;
      }
      return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    String vehicles() {
      return routes.stream().mapToInt(List::size).min().orElse(0)
          + "-"
          + routes.stream().mapToInt(List::size).max().orElse(0);
    }

    String row(String solver, BestKnown best, double yardstick) {
      double[] sorted = distances();
      double known = fleet == best.vehicles() ? best.distance() : Double.NaN;
      return String.format(
          Locale.ROOT,
          "%-8s %5d  %-7s %-7s %d/%d  %9.2f %9.2f %9.2f  %8s %8s",
          problem.name(),
          fleet,
          solver,
          vehicles(),
          feasible(),
          routes.size(),
          sorted.length == 0 ? Double.NaN : sorted[0],
          median(),
          sorted.length == 0 ? Double.NaN : sorted[sorted.length - 1],
          gap(median(), known),
          gap(median(), yardstick));
    }

    private static String gap(double distance, double to) {
      double gap = 100 * (distance / to - 1);
      return Double.isNaN(gap) ? "-" : String.format(Locale.ROOT, "%+.2f %%", gap);
    }
  }

  @Test
  void printsTheTable() throws IOException {
    List<String> rows = new ArrayList<>();
    boolean feasible = true;
    for (Path file : instances()) {
      Solomon problem = Solomon.read(file);
      BestKnown best = BestKnown.of(problem.name(), FOLDER.resolve("best-known.csv"));
      int fleet = fleet(problem, best);
      Results theirs =
          results(problem, fleet, seed -> SolomonJsprit.solve(problem, fleet, time, 0, seed));
      Results ours =
          results(
              problem,
              fleet,
              seed -> SolomonOurs.solve(problem, fleet, new Effort(time, null, seed)));
      rows.add(ours.row("ours", best, theirs.median()));
      rows.add(theirs.row("jsprit", best, theirs.median()));
      rows.subList(rows.size() - 2, rows.size()).forEach(System.out::println);
      feasible &= ours.feasible() == seeds;
    }
    System.out.printf(
        "%n%-8s %5s  %-7s %-7s %s  %9s %9s %9s  %8s %8s%n",
        "instance",
        "fleet",
        "solver",
        "used",
        "ok",
        "min",
        "median",
        "max",
        "to best",
        "to jsprit");
    rows.forEach(System.out::println);
    assertThat(feasible).as("ours is always feasible").isTrue();
  }

  private static List<Path> instances() {
    String given = System.getProperty("instances", "");
    return given.isBlank()
        ? List.of("R101", "C101", "RC101", "R201").stream()
            .map(name -> FOLDER.resolve(name + ".txt"))
            .toList()
        : List.of(given.split(",")).stream().map(Path::of).toList();
  }

  private int fleet(Solomon problem, BestKnown best) {
    int fleet =
        best.vehicles() > 0
            ? best.vehicles()
            : SolomonJsprit.solve(problem, problem.vehicles(), time, 10_000, 1).size();
    while (fleet < problem.vehicles()
        && !problem.faults(SolomonJsprit.solve(problem, fleet, time, 0, 1), fleet).isEmpty()) {
      fleet++;
    }
    return fleet;
  }

  private Results results(Solomon problem, int fleet, LongFunction<List<List<Integer>>> solver) {
    List<List<List<Integer>>> found = new ArrayList<>();
    for (long seed = 1; seed <= seeds; seed++) {
      found.add(solver.apply(seed));
    }
    return new Results(found, problem, fleet);
  }
}
