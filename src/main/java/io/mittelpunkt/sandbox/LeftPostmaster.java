package io.mittelpunkt.sandbox;

import io.mittelpunkt.shared.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL that goes on when the service beside it was killed. */
final class LeftPostmaster {

  private static final Logger LOG = LoggerFactory.getLogger(LeftPostmaster.class);
  private static final int SECONDS_TO_STOP = 30;

  private final Path data;
  private final Path pidFile;

  LeftPostmaster(Path data) {
    this.data = data;
    this.pidFile = data.resolve("postmaster.pid");
  }

  /** Stops it, if there is one. Call this only while the data folder is held. */
  void stop() throws IOException {
    if (!Files.exists(pidFile)) {
      return;
    }
    Optional<ProcessHandle> left =
        ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).get(0).strip()));
    if (left.isPresent() && isOurs(left.get())) {
      LOG.info(
          "Stopping the PostgreSQL that a killed service left behind (pid {})", left.get().pid());
      stop(left.get());
    }
    // The number may belong to another program by now, for which PostgreSQL would refuse to start.
    Files.deleteIfExists(pidFile);
  }

  private boolean isOurs(ProcessHandle process) {
    ProcessHandle.Info info = process.info();
    boolean isPostgres = info.command().map(it -> it.contains("postgres")).orElse(false);
    if (!isPostgres) {
      return false;
    }
    String[] arguments = info.arguments().orElseThrow(() -> refuse(process));
    return String.join(" ", arguments).contains(data.toString());
  }

  private void stop(ProcessHandle process) throws IOException {
    // Not destroy(): that signal waits for each client, and a forgotten psql would hold it up.
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).inheritIO().start();
    try {
      process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw refuse(process);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw refuse(process);
    }
  }

  private CannotStart refuse(ProcessHandle process) {
    return new CannotStart(
        "A PostgreSQL (pid " + process.pid() + ") still works on the data in " + data + ".",
        "Stop it, or set MITTELPUNKT_DATA to another folder.");
  }
}
