package io.mittelpunkt.intake.batch;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.support.IntakeClient;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A file with orders, and the command as a person calls it. */
final class Batch {

  final Path file;
  final Path report;
  private final String service;
  private String said = "";

  Batch(Path folder, String service) {
    this.file = folder.resolve("orders.jsonl");
    this.report = folder.resolve("orders.jsonl.report.jsonl");
    this.service = service;
  }

  /** The file's content from now on. */
  Batch of(String... lines) throws IOException {
    Files.writeString(file, String.join("\n", lines) + "\n");
    return this;
  }

  /** Runs the command and gives the exit status; a service that is away is tried three times. */
  int run(String... more) {
    List<String> arguments = new ArrayList<>(List.of(file.toString(), "--to=" + service));
    arguments.addAll(List.of(more));
    return call(Map.of("MITTELPUNKT_KEY", "demo-shop"), arguments);
  }

  /** Calls the command with exactly these arguments. */
  int call(Map<String, String> environment, List<String> arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Duration> pauses = List.of(Duration.ofMillis(10), Duration.ofMillis(20));
    int status =
        new PlaceOrders(environment, new PrintStream(out, true, StandardCharsets.UTF_8), pauses)
            .run(arguments);
    said = out.toString(StandardCharsets.UTF_8);
    return status;
  }

  /** What the last run printed. */
  String said() {
    return said;
  }

  List<JsonNode> entries() throws IOException {
    return Files.readAllLines(report).stream().map(IntakeClient::json).toList();
  }

  /** Each entry of the report as line number and status. */
  List<String> outcomes() throws IOException {
    return entries().stream()
        .map(entry -> entry.get("line").asInt() + " " + entry.get("status").asText())
        .toList();
  }
}
