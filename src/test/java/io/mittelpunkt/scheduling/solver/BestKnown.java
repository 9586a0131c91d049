package io.mittelpunkt.scheduling.solver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The best routes that anybody published for an instance.
 *
 * @param vehicles how many they need; 0: not known here
 * @param distance how far they are
 */
record BestKnown(int vehicles, double distance) {

  /** Looks it up in a table of instance, vehicles and distance. */
  static BestKnown of(String instance, Path table) throws IOException {
    return Files.readAllLines(table).stream()
        .map(line -> line.split(","))
        .filter(row -> row[0].equals(instance))
        .map(row -> new BestKnown(Integer.parseInt(row[1]), Double.parseDouble(row[2])))
        .findFirst()
        .orElse(new BestKnown(0, Double.NaN));
  }
}
