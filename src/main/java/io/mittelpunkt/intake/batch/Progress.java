package io.mittelpunkt.intake.batch;

import java.io.PrintStream;
import java.time.Duration;

/** Tells how far a run has come: on a terminal in one line that changes, else now and then. */
final class Progress {

  private static final Duration ON_TERMINAL = Duration.ofMillis(200);
  private static final Duration ELSEWHERE = Duration.ofSeconds(10);

  private final PrintStream out;
  private final boolean terminal;
  private final long total;
  private long begun = System.nanoTime();
  private long told = begun;
  private int width;
  private long before;
  private long placed;
  private long refused;

  /**
   * @param terminal whether somebody watches
   * @param total how many lines there are
   */
  Progress(PrintStream out, boolean terminal, long total) {
    this.out = out;
    this.terminal = terminal;
    this.total = total;
  }

  /** A line was settled by an earlier run. */
  void metSettled(boolean wasRefused) {
    if (placed + refused == before) {
      // The pace is that of sending, so it is measured from the first line that is sent.
      begun = System.nanoTime();
    }
    before++;
    count(wasRefused);
  }

  /** A line was settled now. */
  void settled(boolean wasRefused) {
    count(wasRefused);
    Duration pause = terminal ? ON_TERMINAL : ELSEWHERE;
    if (System.nanoTime() - told >= pause.toNanos()) {
      tell(line());
    }
  }

  /** The run waits. */
  void waiting(String why, Duration pause) {
    tell(line() + "; " + why + ", trying again in " + Words.of(pause));
  }

  /** What the whole file came to; the line that changes is left standing. */
  void end() {
    tell(line());
    if (terminal) {
      out.println();
    }
    if (before > 0) {
      out.println(Words.of(before) + " of these lines were settled by an earlier run.");
    }
  }

  /** How many lines of the file are refused, in this run or before. */
  long refused() {
    return refused;
  }

  private void count(boolean wasRefused) {
    if (wasRefused) {
      refused++;
    } else {
      placed++;
    }
  }

  private String line() {
    long done = placed + refused;
    double seconds = (System.nanoTime() - begun) / 1e9;
    double perSecond = (done - before) / Math.max(seconds, 1e-3);
    StringBuilder line = new StringBuilder();
    line.append(Words.of(done)).append(" of ").append(Words.of(total)).append(" lines: ");
    line.append(Words.of(placed)).append(" placed, ").append(Words.of(refused)).append(" refused");
    if (done > before) {
      line.append(", ").append(Words.pace(perSecond)).append(" a second");
      if (done < total) {
        Duration left = Duration.ofMillis((long) (1000 * (total - done) / perSecond));
        line.append(", ").append(Words.of(left)).append(" left");
      }
    }
    return line.toString();
  }

  private void tell(String line) {
    told = System.nanoTime();
    if (terminal) {
      // Blanks cover what a longer line left there.
      out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
      width = line.length();
    } else {
      out.println(line);
    }
    out.flush();
  }
}
