package io.mittelpunkt.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The service in a process of its own, as a user starts it, with all that it prints. */
public final class ServiceProcess implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Process process;
  private final Path output;
  private final int port;

  private ServiceProcess(Process process, Path output, int port) {
    this.process = process;
    this.output = output;
    this.port = port;
  }

  /** {@code java -jar}, with an environment that says nothing but the given. */
  public static ServiceProcess ofJar(Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("-jar", System.getProperty("mittelpunkt.jar")));
    command.addAll(List.of(arguments));
    return start(command, environment, freePort());
  }

  /** As {@code mvn spring-boot:run} starts it: profile {@code demo}, from the class path. */
  public static ServiceProcess ofDemo(Path data, int port, Map<String, String> environment)
      throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<String> command =
        List.of(
            "-cp",
            classPath,
            "io.mittelpunkt.MittelpunktApplication",
            "--spring.profiles.active=demo",
            "--mittelpunkt.demo.samples=false",
            "--mittelpunkt.data=" + data);
    return start(command, environment, port);
  }

  private static ServiceProcess start(
      List<String> arguments, Map<String, String> environment, int port) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    Path output = Files.createTempFile("mittelpunkt", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder
        .environment()
        .keySet()
        .removeIf(it -> it.startsWith("SPRING_") || it.startsWith("MITTELPUNKT_"));
    builder.environment().put("SERVER_PORT", Integer.toString(port));
    builder.environment().putAll(environment);
    return new ServiceProcess(builder.start(), output, port);
  }

  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  public int port() {
    return port;
  }

  /** Waits until the service says that it is ready. */
  public ServiceProcess ready() {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .ignoreExceptionsInstanceOf(IOException.class)
        .failFast(
            () ->
                assertThat(process.isAlive())
                    .as(() -> "the service runs; it said:\n" + said())
                    .isTrue())
        .until(() -> send("GET", "/actuator/health/readiness", "", "").statusCode() == 200);
    return this;
  }

  /** Waits for the end and gives the exit status. */
  public int exitStatus() throws InterruptedException {
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private String said() {
    try {
      return String.join("\n", output());
    } catch (IOException e) {
      return e.toString();
    }
  }

  public List<String> output() throws IOException {
    return Files.readAllLines(output);
  }

  /** As {@code kill -9}: nothing of the service gets a chance to tidy up. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  public HttpResponse<String> send(String method, String path, String token, String body)
      throws IOException, InterruptedException {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + token)
            .method(method, BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  @Override
  public void close() throws InterruptedException, IOException {
    process.destroy();
    process.waitFor(1, TimeUnit.MINUTES);
    process.destroyForcibly();
    Files.deleteIfExists(output);
  }
}
