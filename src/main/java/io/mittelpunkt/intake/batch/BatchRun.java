package io.mittelpunkt.intake.batch;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.mittelpunkt.intake.batch.Ledger.Met;
import io.mittelpunkt.intake.batch.Ledger.Standing;
import io.mittelpunkt.intake.batch.Outcome.Placed;
import io.mittelpunkt.intake.batch.Outcome.Refused;
import io.mittelpunkt.intake.batch.Outcome.Unreachable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Places the orders of a file, line by line and in their order. */
final class BatchRun {

  private static final String SAME_ORDER =
      "An equal line with the same externalId stands above: the service answered with its order.";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Call call;
  private final Ledger ledger;
  private final Report report;
  private final Sender sender;
  private final Progress progress;

  BatchRun(Call call, Ledger ledger, Report report, Sender sender, Progress progress) {
    this.call = call;
    this.ledger = ledger;
    this.report = report;
    this.sender = sender;
    this.progress = progress;
  }

  /**
   * Runs to the end of the file.
   *
   * @throws Stopped when it cannot go on; the report then holds all that was done
   */
  void run() throws Stopped, IOException, InterruptedException {
    try (LineReader lines = LineReader.open(call.file())) {
      for (Line line = lines.next(); line != null; line = lines.next()) {
        if (!line.isBlank()) {
          settle(line);
        }
      }
    }
  }

  private void settle(Line line) throws Stopped, IOException, InterruptedException {
    Met met = ledger.meet(line);
    if (met.standing() != Standing.OPEN) {
      progress.metSettled(met.standing() == Standing.REFUSED);
      return;
    }
    LineKey key = met.key();
    Refused unfit = unfit(line);
    Outcome outcome = unfit == null ? sender.send(line, key) : unfit;
    if (outcome instanceof Placed placed) {
      report.placed(line, key, placed, note(line, key));
      progress.settled(false);
    } else if (outcome instanceof Refused refused) {
      report.refused(line, key, refused);
      progress.settled(true);
    } else if (outcome instanceof Unreachable unreachable) {
      report.unreachable(line, key, unreachable.why());
      throw Stopped.unreachable(
          "Stopped at line %d: the service at %s is not there: %s. Run the same command again to go on"
                  .formatted(line.number(), call.service(), unreachable.why())
              + " there; nothing is placed twice.");
    }
  }

  /** What the service need not be asked for. */
  private static @Nullable Refused unfit(Line line) {
    if (line.tooLong()) {
      return new Refused(
          null,
          "The line is longer than " + LineReader.MAX_BYTES / 1024 + " KiB; it was not sent.");
    }
    return line.isUtf8() ? null : new Refused(null, "The line is not UTF-8; it was not sent.");
  }

  private static @Nullable String note(Line line, LineKey key) throws IOException {
    boolean sameOrder =
        key.occurrence() > 1 && JSON.readTree(line.bytes()).hasNonNull("externalId");
    return sameOrder ? SAME_ORDER : null;
  }
}
