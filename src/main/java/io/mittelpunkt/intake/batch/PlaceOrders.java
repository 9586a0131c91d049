package io.mittelpunkt.intake.batch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The command {@code place-orders}: places the orders of a file, one a line (P13). */
public final class PlaceOrders {

  private static final String NAME = "place-orders";
  private static final int SOME_REFUSED = 3;
  private static final List<Duration> PAUSES =
      Stream.of(1, 2, 4, 8, 16).map(Duration::ofSeconds).toList();

  private final Map<String, String> environment;
  private final PrintStream out;
  private final List<Duration> pauses;

  /**
   * @param out where progress and errors are told
   * @param pauses between tries when the service is not there
   */
  PlaceOrders(Map<String, String> environment, PrintStream out, List<Duration> pauses) {
    this.environment = environment;
    this.out = out;
    this.pauses = pauses;
  }

  /** Runs the command, or its help, and ends the process when the first argument says so. */
  public static void endIfAsked(String... args) {
    if (args.length > 0 && args[0].equals("--help")) {
      System.out.print(Help.TEXT);
      System.exit(0);
    }
    if (args.length > 0 && args[0].equals(NAME)) {
      List<String> arguments = Arrays.asList(args).subList(1, args.length);
      System.exit(new PlaceOrders(System.getenv(), System.out, PAUSES).run(arguments));
    }
  }

  /**
   * Runs the command.
   *
   * @param arguments those behind its name
   * @return the exit status: 0 all placed, 1 something to put right first, 2 the service is not
   *     there, 3 some lines refused
   */
  int run(List<String> arguments) {
    if (arguments.contains("--help")) {
      out.print(Help.TEXT);
      return 0;
    }
    try {
      return run(Call.read(arguments, environment));
    } catch (Stopped e) {
      out.println(e.getMessage());
      return e.exitStatus();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Stopped.UNREACHABLE;
    }
  }

  private int run(Call call) throws Stopped, InterruptedException {
    long total = OrderFile.count(call.file());
    Ledger ledger = new Ledger();
    try (Report report = report(call, ledger)) {
      Progress progress = new Progress(out, System.console() != null, total);
      Sender sender = new Sender(new OrderApi(call.service(), call.key()), pauses, progress);
      try {
        new BatchRun(call, ledger, report, sender, progress).run();
      } finally {
        progress.end();
        out.println("What became of each line: " + call.report());
      }
      return progress.refused() > 0 ? SOME_REFUSED : 0;
    } catch (IOException e) {
      throw Stopped.toPutRight(
          "A file failed: "
              + Words.of(e)
              + ". Nothing is placed twice when you run the same command again.");
    }
  }

  private static Report report(Call call, Ledger ledger) throws Stopped, IOException {
    Path path = call.report();
    if (Files.exists(path) && Files.isSameFile(path, call.file())) {
      throw Stopped.toPutRight("The report cannot be the file with the orders.");
    }
    try {
      return Report.open(path, ledger);
    } catch (IOException e) {
      throw Stopped.toPutRight(
          "The report "
              + path
              + " cannot be written: "
              + Words.of(e)
              + ". Name another place with"
              + " --report=.");
    }
  }
}
