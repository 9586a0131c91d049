package io.mittelpunkt.provisioning;

import static io.mittelpunkt.support.IntakeClient.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.IntakeClient;
import io.mittelpunkt.support.OrderBody;
import io.mittelpunkt.support.OutsideWorld;
import io.mittelpunkt.support.RunningService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.core.ConditionFactory;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** P13: when network or warehouse fail, an order waits, tries again, and becomes a task. */
@RunningService
class FaultyWorldTest {

  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired TaskService tasks;
  @Autowired MovableClock clock;
  private IntakeClient shop;
  private OutsideWorld world;

  @BeforeEach
  void connect(@LocalServerPort int port) {
    shop = IntakeClient.shop(port);
    world = new OutsideWorld(port);
  }

  @AfterEach
  void makeTheWorldWellAgain() {
    world.behave("network", "ok");
    world.behave("warehouse", "ok");
  }

  @ParameterizedTest
  @CsvSource({
    "network, error, failure.network.error",
    "network, garbage, failure.network.garbage",
    "network, hang, failure.network.silent",
    "warehouse, error, failure.warehouse.error",
    "warehouse, garbage, failure.warehouse.garbage"
  })
  void theOrderWaitsAndGoesOnWhenTheWorldIsWellAgain(
      String system, String behaviour, String reason) {
    world.behave(system, behaviour);
    String order = place();
    Job failed = patiently().until(() -> failedJob(order), it -> waits(it, 4));
    assertThat(failed.getExceptionMessage()).isEqualTo(reason);

    world.behave(system, "ok");
    world.advance("PT11S");
    bringToTheLine(order);

    assertDoneOnce(order);
    if (system.equals("warehouse") && behaviour.equals("garbage")) {
      assertThat(world.done("warehouse", "shipments", order).get(0).get("calls").asInt())
          .as("it was shipped before, and asked for again under the same key")
          .isGreaterThan(1);
    }
  }

  @Test
  void whatWasSwitchedButAnsweredWithGarbageIsNotSwitchedTwice() {
    String order = place();
    awaitDelivery(order);
    world.behave("network", "garbage");
    world.advance("P2DT1H");
    patiently().until(() -> failedJob(order), it -> waits(it, 4));
    assertThat(world.done("network", "activations", order)).hasSize(1);

    world.behave("network", "ok");
    world.advance("PT11S");
    patiently().until(() -> shop.stateOf(order).equals("completed"));
    assertDoneOnce(order);
    assertThat(world.done("network", "activations", order).get(0).get("calls").asInt())
        .isGreaterThan(1);
  }

  @Test
  void otherOrdersGoOnMeanwhile() {
    world.behave("warehouse", "error");
    String stuck = place();
    patiently().until(() -> failedJob(stuck), it -> waits(it, 4));

    List<String> others = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      others.add(id(shop.post(OrderBody.withoutBirthDate().toString())));
    }
    others.forEach(it -> patiently().until(() -> shop.stateOf(it).equals("pending")));
    patiently().until(() -> world.done("network", "ports", stuck).size() == 1);

    world.behave("warehouse", "ok");
    String next = place();
    patiently().until(() -> !world.done("warehouse", "shipments", next).isEmpty());
    assertThat(world.done("warehouse", "shipments", stuck)).isEmpty();
  }

  @Test
  void aCallThatHangsHoldsNobodyElseUp() {
    world.behave("network", "hang", 1);
    String hanging = place();
    String other = place();
    patiently()
        .until(
            () ->
                world.done("warehouse", "shipments", other).size()
                        + world.done("warehouse", "shipments", hanging).size()
                    == 1);
    assertThat(failedJob(hanging) == null && failedJob(other) == null)
        .as("one is done while the other still hangs")
        .isTrue();
  }

  @Test
  void thePausesGrowAndAfterTheLastTryItIsAPersonsTask() {
    world.behave("network", "error");
    String order = place();
    List<Duration> pauses = new ArrayList<>();
    for (int left = 4; left > 0; left--) {
      int triesLeft = left;
      Job job = patiently().until(() -> failedJob(order), it -> waits(it, triesLeft));
      Duration pause = Duration.between(clock.instant(), job.getDuedate().toInstant());
      pauses.add(pause);
      world.advance(pause.plusSeconds(1).toString());
    }
    assertThat(pauses).isSorted();
    assertThat(pauses.get(3)).isGreaterThan(pauses.get(0).multipliedBy(10));

    Task mend = patiently().until(() -> mending(order), it -> it != null);
    assertThat(mend.getTaskDefinitionKey()).isEqualTo("userTask_mendStep");
    assertThat(shop.stateOf(order)).isEqualTo("held");
    assertThat(failedJob(order).getRetries()).isZero();
    world.advance("PT1H");
    assertThat(mending(order).getId())
        .as("one task, however long it waits")
        .isEqualTo(mend.getId());

    world.behave("network", "ok");
    tasks.complete(mend.getId(), Map.of("remedy", "tryAgain"));
    patiently().until(() -> shop.stateOf(order).equals("inProgress"));
    bringToTheLine(order);
    assertDoneOnce(order);
  }

  /** Moves the clock past the delivery until the line is active. */
  private void bringToTheLine(String order) {
    awaitDelivery(order);
    world.advance("P2DT1H");
    patiently().until(() -> shop.stateOf(order).equals("completed"));
  }

  private void awaitDelivery(String order) {
    patiently()
        .until(
            () ->
                runtime
                    .getActiveActivityIds(process(order).getId())
                    .contains("receiveTask_awaitDelivery"));
  }

  private void assertDoneOnce(String order) {
    assertThat(world.done("network", "ports", order)).hasSize(1);
    assertThat(world.done("network", "activations", order)).hasSize(1);
    assertThat(world.done("warehouse", "shipments", order)).hasSize(1);
    patiently().until(() -> world.messages(order).size() == 2);
    assertThat(world.messages(order).get(0).get("subject").asText()).contains("ist aktiv");
    assertThat(world.messages(order).get(1).get("subject").asText()).contains("spätestens");
  }

  private String place() {
    return id(shop.post(OrderBody.complete().toString()));
  }

  private boolean waits(@Nullable Job job, int triesLeft) {
    return job != null
        && job.getRetries() == triesLeft
        && job.getDuedate().toInstant().isAfter(clock.instant());
  }

  private @Nullable Job failedJob(String order) {
    return management
        .createJobQuery()
        .processInstanceId(process(order).getId())
        .withException()
        .messages()
        .singleResult();
  }

  private ProcessInstance process(String order) {
    return runtime
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(order)
        .processDefinitionKey("provision-order")
        .singleResult();
  }

  private @Nullable Task mending(String order) {
    return tasks
        .createTaskQuery()
        .processInstanceBusinessKey(order)
        .processDefinitionKey("mend-failed-step")
        .singleResult();
  }

  private static ConditionFactory patiently() {
    return await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofMillis(50));
  }
}
