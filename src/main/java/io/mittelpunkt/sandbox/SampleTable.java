package io.mittelpunkt.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** A table of {@code docs/samples/region}: commas between its columns, their names on top. */
final class SampleTable {

  private SampleTable() {}

  /** Its rows, each by the columns' names. */
  static List<Map<String, String>> rows(String file) {
    try {
      List<String[]> lines =
          new ClassPathResource("samples/region/" + file)
              .getContentAsString(StandardCharsets.UTF_8)
              .lines()
              .map(line -> line.split(",", -1))
              .toList();
      return lines.stream().skip(1).map(line -> row(lines.get(0), line)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> row(String[] names, String[] line) {
    Map<String, String> row = new HashMap<>();
    for (int column = 0; column < names.length; column++) {
      row.put(names[column], line[column]);
    }
    return row;
  }
}
