package io.mittelpunkt.callbacks.routing;

import io.mittelpunkt.callbacks.routing.storm.StormStudy;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * A storm day, simulated (P9, P11): who is called within the quarter of an hour that he was
 * promised, and by whom, by three policies in the same world. {@code docs/benchmarks} says how to
 * run it and what is measured.
 */
class StormDayBenchmark {

  @Test
  void policiesOnNormalDaysAndInAStorm() throws Exception {
    StormStudy.Report report = new StormStudy(Integer.getInteger("seeds", 20)).report();

    System.out.println(report.table());
    Path docs = Files.createDirectories(Path.of("docs", "benchmarks"));
    Files.writeString(docs.resolve("storm.csv"), report.csv());
    Files.writeString(Path.of("docs", "storm.svg"), report.chart());
  }
}
