package io.mittelpunkt.scheduling.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.scheduling.plan.Effort;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A few thousand moves, so that it repeats, already come near what is known to be best. */
class SolomonTest {

  @ParameterizedTest
  @CsvSource({"R101, 19, 1650.80", "C101, 10, 828.94", "R201, 4, 1252.37"})
  void theRoutesAreFeasibleAndNearTheBestKnown(String name, int fleet, double best)
      throws IOException {
    Solomon problem = Solomon.read(Path.of("src/test/resources/vrptw", name + ".txt"));
    List<List<Integer>> routes = SolomonOurs.solve(problem, fleet, new Effort(null, 5000, 1));
    assertThat(problem.faults(routes, fleet)).isEmpty();
    assertThat(problem.distance(routes)).isBetween(best - 0.01, best * 1.05);
  }
}
