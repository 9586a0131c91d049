package io.mittelpunkt.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.mittelpunkt.scheduling.Visits;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.test.context.TestComponent;

/** What is left in the world, in the engine and in the rows of an order that was cancelled. */
@TestComponent
public class Undone {

  private final World world;
  private final ProcessEngine engine;
  private final Visits visits;

  Undone(World world, ProcessEngine engine, Visits visits) {
    this.world = world;
    this.engine = engine;
    this.visits = visits;
  }

  /** No port, no line, no visit, and no parcel but those that had left before. */
  public void assertNothingIsLeftInTheWorld(SteppedOrder order, boolean parcelHadLeft) {
    JsonNode network = IntakeClient.json(world.read("/sandbox/network"));
    JsonNode warehouse = IntakeClient.json(world.read("/sandbox/warehouse"));
    assertThat(of(order, network.get("ports"), network.get("activations")))
        .as("ports and lines")
        .allMatch(done -> done.get("released").asBoolean());
    assertThat(of(order, warehouse.get("shipments")))
        .as("parcels")
        .hasSizeLessThanOrEqualTo(1)
        .allMatch(done -> done.get("stopped").asBoolean() != parcelHadLeft);
    assertThat(visits.openOf(order.id())).as("visit").isEmpty();
  }

  /** No case, task, job or incident, once the errands were done that the end left behind. */
  public void assertNothingIsLeftInTheEngine(SteppedOrder order) {
    Stream.of("step-recovered", "case-moved", "tell-case")
        .forEach(errand -> world.run(errand, order.id()));
    List<String> instances =
        engine
            .getHistoryService()
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(order.id())
            .list()
            .stream()
            .map(instance -> instance.getId())
            .toList();
    assertThat(
            engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(order.id())
                .list())
        .as("cases")
        .isEmpty();
    assertThat(
            engine.getTaskService().createTaskQuery().processInstanceBusinessKey(order.id()).list())
        .as("tasks")
        .isEmpty();
    for (String instance : instances) {
      assertThat(engine.getManagementService().createJobQuery().processInstanceId(instance).list())
          .as("jobs")
          .isEmpty();
      assertThat(
              engine.getRuntimeService().createIncidentQuery().processInstanceId(instance).list())
          .as("incidents")
          .isEmpty();
    }
  }

  private static List<JsonNode> of(SteppedOrder order, JsonNode... lists) {
    List<JsonNode> done = new ArrayList<>();
    for (JsonNode list : lists) {
      list.forEach(
          one -> {
            if (one.get("key").asText().startsWith(order.id())) {
              done.add(one);
            }
          });
    }
    return done;
  }
}
