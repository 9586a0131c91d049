package io.mittelpunkt.support;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What one of the staff sees and does in Tasklist, by its own HTTP interface. */
public final class Tasklist {

  private static final String API = "/camunda/api/engine/engine/default";

  private final StaffClient client;

  private Tasklist(StaffClient client) {
    this.client = client;
  }

  public static Tasklist of(int port, String login) {
    return new Tasklist(StaffClient.signedIn(port, login));
  }

  /** The task of an order at a step, once he has it. */
  public String awaitTask(String order, String step) {
    return await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> task(order, step), task -> !task.isEmpty());
  }

  /** The task of an order at a step; empty when he sees none. */
  public String task(String order, String step) {
    return json(client.json(
            "POST",
            API + "/task",
            "{\"processInstanceBusinessKey\": \"%s\", \"taskDefinitionKey\": \"%s\"}"
                .formatted(order, step)))
        .path(0)
        .path("id")
        .asText();
  }

  /** How many tasks of an order he sees. */
  public int tasks(String order) {
    return json(client.json(
            "POST", API + "/task", "{\"processInstanceBusinessKey\": \"%s\"}".formatted(order)))
        .size();
  }

  /** A fact that a task's form shows. */
  public String fact(String task, String name) {
    return json(client.get(API + "/task/" + task + "/form-variables"))
        .path(name)
        .path("value")
        .asText();
  }

  /** Takes a task and sends its form with one answer. */
  public void submit(String task, String login, String field, String answer) {
    expect(
        client.json(
            "POST", API + "/task/" + task + "/claim", "{\"userId\": \"%s\"}".formatted(login)));
    expect(
        client.json(
            "POST",
            API + "/task/" + task + "/submit-form",
            "{\"variables\": {\"%s\": {\"value\": \"%s\"}}}".formatted(field, answer)));
  }

  private static JsonNode json(HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return IntakeClient.json(answer);
  }

  private static void expect(HttpResponse<String> answer) {
    if (answer.statusCode() != 204) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
  }
}
