package io.mittelpunkt.support;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** An order that somebody new began at the demo's shop and left there. */
public record LeftDraft(int port, String id) {

  private static final Path SAMPLE = Path.of("docs/samples/draft.json");

  /** The sample's body, of a customer of its own. */
  public static ObjectNode body() {
    try {
      ObjectNode body = (ObjectNode) IntakeClient.json(Files.readString(SAMPLE));
      String number = "T-" + UUID.randomUUID();
      ((ObjectNode) body.at("/relatedParty/0")).put("id", number);
      return body.put("notificationContact", number + "@example.com");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Leaves a draft under a key. */
  public static HttpResponse<String> send(IntakeClient client, String key, String body) {
    return IntakeClient.send(
        client
            .request("/api/drafts")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body)));
  }

  /** One that is left at the shop now. */
  public static LeftDraft at(int port) {
    return new LeftDraft(
        port,
        IntakeClient.id(
            send(IntakeClient.shop(port), UUID.randomUUID().toString(), body().toString())));
  }

  /** Lets the pause be over, and gives the link in the one message. */
  public String offered(ProcessEngine engine) {
    engine.getManagementService().executeJob(pause(engine).getId());
    return new Shop(port).linkOf(id);
  }

  private Job pause(ProcessEngine engine) {
    ProcessInstance rescue =
        await()
            .atMost(Duration.ofSeconds(90))
            .until(
                () ->
                    engine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(id, "rescue-draft")
                        .singleResult(),
                found -> found != null);
    return engine
        .getManagementService()
        .createJobQuery()
        .processInstanceId(rescue.getId())
        .activityId("event_pauseOver")
        .singleResult();
  }
}
