package io.mittelpunkt.intake.batch;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person asked for.
 *
 * @param file the orders
 * @param report where it is told what became of them
 * @param service where the service is, without a slash at the end
 * @param key the intake client's key
 */
record Call(Path file, Path report, URI service, String key) {

  private static final String TO = "--to=";
  private static final String REPORT = "--report=";

  /**
   * Reads the arguments behind the command's name.
   *
   * @throws Stopped when they say nothing that can be done
   */
  static Call read(List<String> arguments, Map<String, String> environment) throws Stopped {
    @Nullable String file = null;
    @Nullable String report = null;
    String to = "http://localhost:8080";
    for (String argument : arguments) {
      if (argument.startsWith(TO)) {
        to = argument.substring(TO.length());
      } else if (argument.startsWith(REPORT)) {
        report = argument.substring(REPORT.length());
      } else if (argument.startsWith("-") || file != null) {
        throw Stopped.toPutRight(
            "Nothing is known of the argument " + argument + "; --help tells which there are.");
      } else {
        file = argument;
      }
    }
    if (file == null) {
      throw Stopped.toPutRight("Name the file with the orders; --help tells how it looks.");
    }
    return new Call(
        path(file),
        path(report == null ? file + ".report.jsonl" : report),
        uri(to),
        key(environment));
  }

  private static Path path(String name) throws Stopped {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw Stopped.toPutRight("No file can have the name " + name + ".");
    }
  }

  private static URI uri(String to) throws Stopped {
    if (to.matches("https?://[A-Za-z0-9._:\\[\\]-]+(/[A-Za-z0-9._~/-]*)?")) {
      try {
        URI service = URI.create(to.replaceFirst("/+$", ""));
        if (service.getHost() != null) {
          return service;
        }
      } catch (IllegalArgumentException e) {
        // Told below, as all that is no address.
      }
    }
    throw Stopped.toPutRight("The address " + to + " is not of the form http://localhost:8080.");
  }

  private static String key(Map<String, String> environment) throws Stopped {
    String key = environment.getOrDefault("MITTELPUNKT_KEY", "").strip();
    if (!key.matches("[\\x21-\\x7e]+")) {
      throw Stopped.toPutRight(
          "Set the environment variable MITTELPUNKT_KEY to the key of an intake client.");
    }
    return key;
  }
}
