package io.mittelpunkt.support;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import io.mittelpunkt.sandbox.DemoClock;
import io.mittelpunkt.shared.MovableClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;

/** What surrounds a case whose steps a test takes by hand: time, other systems, background work. */
@TestComponent
public class World {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final DemoClock demoClock;
  private final MovableClock clock;
  private final Scheduler scheduler;
  private final List<Task<?>> tasks;
  private final String origin;

  World(
      DemoClock demoClock,
      MovableClock clock,
      Scheduler scheduler,
      List<Task<?>> tasks,
      @Value("http://localhost:${server.port}") String origin) {
    this.demoClock = demoClock;
    this.clock = clock;
    this.scheduler = scheduler;
    this.tasks = tasks;
    this.origin = origin;
  }

  public Instant now() {
    return clock.instant();
  }

  public void letPass(Duration time) {
    demoClock.advance(time);
  }

  /** Tells a stand-in how to behave from now on: {@code ok}, {@code error}, {@code faulty-line}. */
  public void set(String system, String behaviour) {
    send("PUT", "/sandbox/" + system, "", "{\"behaviour\":\"%s\"}".formatted(behaviour));
  }

  /** As {@link #set}, for a number of calls. */
  public void set(String system, String behaviour, int times) {
    send(
        "PUT",
        "/sandbox/" + system,
        "",
        "{\"behaviour\":\"%s\",\"times\":%d}".formatted(behaviour, times));
  }

  /** From now on the addresses of a postcode can have this much; 0 for nothing. */
  public void reach(String postcode, int downMbit, boolean lineThere) {
    send(
        "PUT",
        "/sandbox/network/addresses/" + postcode,
        "",
        "{\"served\":%b,\"downMbit\":%d,\"lineThere\":%b}"
            .formatted(downMbit > 0, downMbit, lineThere));
  }

  /** The warehouse says that a modem was handed over, and the order is told. */
  public int reportDelivery(String shipmentKey) {
    int status =
        send(
                "POST",
                "/api/warehouse/deliveries",
                "demo-warehouse-webhook",
                "{\"shipmentKey\":\"%s\",\"deliveredAt\":\"%s\"}".formatted(shipmentKey, now()))
            .statusCode();
    tell(shipmentKey);
    return status;
  }

  /** Delivers what an order or a callback is to be told. */
  public void tell(String order) {
    run("tell-case", order);
    run("tell-call-time", order);
  }

  /** The customer fills in the form of his page. */
  public HttpResponse<String> answerOnPage(URI link, String answer) {
    return exchange(
        HttpRequest.newBuilder(URI.create(origin + link.getPath() + "/detail"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("answer=" + answer))
            .build());
  }

  public String read(String path) {
    return send("GET", path, "", "").body();
  }

  /** Which background tasks of a name are planned for a case. */
  public List<TaskInstance<String>> planned(String task, String caseId) {
    return scheduler.getScheduledExecutionsForTask(task, String.class).stream()
        .filter(execution -> caseId.equals(execution.getData()))
        .map(it -> new TaskInstance<>(task, it.getTaskInstance().getId(), it.getData()))
        .toList();
  }

  /**
   * Runs the background tasks of a name that are planned for a case.
   *
   * @return how many there were
   */
  public int run(String task, String caseId) {
    List<TaskInstance<String>> planned = planned(task, caseId);
    planned.forEach(this::run);
    return planned.size();
  }

  /** Sends a notice from the outbox. */
  public void send(String notice) {
    run(new TaskInstance<String>("send-notice", notice));
  }

  @SuppressWarnings("unchecked")
  private void run(TaskInstance<String> instance) {
    Predicate<Task<?>> named = task -> task.getTaskName().equals(instance.getTaskName());
    Task<String> task = (Task<String>) tasks.stream().filter(named).findFirst().orElseThrow();
    task.execute(instance, null);
    scheduler.cancel(TaskInstanceId.of(instance.getTaskName(), instance.getId()));
  }

  private HttpResponse<String> send(String method, String path, String token, String body) {
    HttpResponse<String> answer =
        exchange(
            HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .method(method, BodyPublishers.ofString(body))
                .build());
    if (answer.statusCode() >= 300) {
      throw new AssertionError(path + " answered " + answer.statusCode() + ": " + answer.body());
    }
    return answer;
  }

  private static HttpResponse<String> exchange(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
