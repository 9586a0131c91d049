package io.mittelpunkt.intake.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads what earlier runs reported. A file that is no report is not touched. */
final class EarlierReport {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** How each of our lines begins. */
  private static final String BEGINNING = "{\"line\":";

  private final Path path;
  private final LineReader lines;

  /**
   * @param path for words
   * @param lines all that it says
   */
  EarlierReport(Path path, LineReader lines) {
    this.path = path;
    this.lines = lines;
  }

  /**
   * Reads it.
   *
   * @param ledger is told what is settled
   * @return the offset behind the last settled line
   * @throws Stopped when it holds a line that no run wrote
   */
  long read(Ledger ledger) throws IOException, Stopped {
    long settled = 0;
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (line.whole() && isSettled(line, ledger)) {
        settled = line.end();
      } else if (!line.whole() && !isTorn(line)) {
        throw notAReport(line);
      }
    }
    return settled;
  }

  private boolean isSettled(Line line, Ledger ledger) throws Stopped {
    JsonNode entry = json(line);
    LineKey key = LineKey.read(entry.path("key").asText());
    String status = entry.path("status").asText();
    if (key == null) {
      throw notAReport(line);
    }
    return switch (status) {
      case Report.PLACED, Report.REFUSED -> {
        ledger.settled(key, status.equals(Report.REFUSED));
        yield true;
      }
      case Report.UNREACHABLE -> false;
      default -> throw notAReport(line);
    };
  }

  private JsonNode json(Line line) throws Stopped {
    try {
      return JSON.readTree(line.bytes());
    } catch (IOException e) {
      throw notAReport(line);
    }
  }

  private static boolean isTorn(Line line) {
    String text = new String(line.bytes(), StandardCharsets.UTF_8);
    return text.startsWith(BEGINNING) || BEGINNING.startsWith(text);
  }

  private Stopped notAReport(Line line) {
    return Stopped.toPutRight(
        "Line "
            + line.number()
            + " of "
            + path
            + " is not of a report. It was left as it is; name another file with --report=.");
  }
}
