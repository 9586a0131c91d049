package io.mittelpunkt.scheduling.plan;

import io.mittelpunkt.scheduling.plan.promise.PromiseStudy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The promise, simulated (P7): who is visited inside the window that he was promised, by three
 * policies in the same world. {@code docs/benchmarks} says how to run it and what is measured.
 */
class PromiseBenchmark {

  @Test
  void policiesOnNormalDaysAndInStorms() throws Exception {
    int seeds = Integer.getInteger("seeds", 20);
    List<Integer> loads =
        Arrays.stream(System.getProperty("requests", "230,280").split(","))
            .map(load -> Integer.parseInt(load.strip()))
            .toList();

    PromiseStudy.Report report = new PromiseStudy(seeds, 2).report(loads);

    System.out.println(report.table());
    Path docs = Files.createDirectories(Path.of("docs", "benchmarks"));
    Files.writeString(docs.resolve("promise.csv"), report.csv());
    Files.writeString(Path.of("docs", "promise.svg"), report.chart());
  }
}
