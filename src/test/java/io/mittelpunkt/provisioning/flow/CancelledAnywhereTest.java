package io.mittelpunkt.provisioning.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.provisioning.RequestCancellation;
import io.mittelpunkt.support.Region;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.Undone;
import io.mittelpunkt.support.WalkedOrder;
import io.mittelpunkt.support.Wanted;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wherever an order stands when it is cancelled, nothing of it is left (P13). */
class CancelledAnywhereTest extends WalkedOrder {

  /** Each place where an order can stand before its line is active, named by its element. */
  enum Place {
    event_orderReceived,
    receiveTask_awaitDetail,
    userTask_askByPhone,
    serviceTask_qualifyAddress,
    receiveTask_awaitChoice,
    userTask_clarifyAddress,
    receiveTask_awaitConsent,
    userTask_confirmByPhone,
    serviceTask_reservePort,
    serviceTask_shipModem,
    receiveTask_awaitDelivery,
    receiveTask_awaitWindow,
    userTask_agreeWindow,
    receiveTask_attendVisit,
    userTask_recordOutcome,
    event_wishedDayCome,
    serviceTask_activateLine
  }

  /** Behind the switch a cancellation comes too late. */
  private static final Set<String> TOO_LATE = Set.of("serviceTask_testLine", "userTask_repairLine");

  @Autowired RequestCancellation requestCancellation;
  @Autowired Undone undone;
  @Autowired JdbcClient jdbc;

  @Test
  void noPlaceIsForgotten() {
    Set<String> drawn =
        Stream.of("provision-order", "choose-alternative", "confirm-contract", "attend-visit")
            .flatMap(this::waits)
            .filter(step -> !TOO_LATE.contains(step))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(Stream.of(Place.values()).map(Place::name))
        .containsExactlyInAnyOrderElementsOf(drawn);
  }

  @ParameterizedTest
  @EnumSource
  void cancelledHereNothingIsLeft_P13(Place place) {
    SteppedOrder order = bring(place);
    assertThat(waitsOf(order)).as("where the order stands").contains(place.name());

    cancel(order);

    assertNothingIsLeft(order, delivered(place));
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "serviceTask_qualifyAddress",
        "serviceTask_reservePort",
        "serviceTask_shipModem",
        "serviceTask_activateLine"
      })
  void cancelledWhileAFailedStepHoldsItNothingIsLeft_P13(Place place) {
    SteppedOrder order = bring(place);
    failForGood(order, place.name());
    assertThat(order.state()).isEqualTo("held");

    cancel(order);

    assertNothingIsLeft(order, delivered(place));
    assertThat(order.journal()).as("nothing goes on").doesNotContain("stepResumed", "undoResumed");
  }

  @ParameterizedTest
  @EnumSource(
      names = {"receiveTask_awaitDetail", "userTask_agreeWindow", "receiveTask_awaitDelivery"})
  void cancelledWhileSomebodyIsAlarmedAboutItNothingIsLeft_P1(Place place) {
    SteppedOrder order = bring(place);
    String wait = place.name().split("_")[1];
    world.letPass(order.dueIn("event_" + wait + "Idle"));
    order.run("event_" + wait + "Idle");
    world.letPass(order.dueIn("event_leadDue"));
    order.run("event_leadDue");
    assertThat(order.tasks("userTask_getCaseMoving")).hasSize(1);

    cancel(order);

    assertNothingIsLeft(order, place != Place.receiveTask_awaitDetail);
  }

  private SteppedOrder bring(Place place) {
    return switch (place) {
      case event_orderReceived -> place("dsl-50");
      case receiveTask_awaitDetail -> placeWithoutBirthDate().run("event_orderReceived");
      case userTask_askByPhone ->
          overdue(bring(Place.receiveTask_awaitDetail), "event_answerOverdue");
      case serviceTask_qualifyAddress -> place("dsl-50").run("event_orderReceived");
      case receiveTask_awaitChoice -> checked(place(Wanted.by(known(), "dsl-100").at("17209")));
      case userTask_clarifyAddress ->
          overdue(bring(Place.receiveTask_awaitChoice), "event_choiceOverdue");
      case receiveTask_awaitConsent -> checked(place(Wanted.by(known(), "dsl-50").unsigned()));
      case userTask_confirmByPhone -> {
        SteppedOrder order = bring(Place.receiveTask_awaitConsent);
        for (int asked = 0; asked < 3; asked++) {
          overdue(order, "event_consentOverdue");
        }
        yield order;
      }
      case serviceTask_reservePort -> checked(place("dsl-50")).run("serviceTask_shipModem");
      case serviceTask_shipModem -> checked(place("dsl-50")).run("serviceTask_reservePort");
      case receiveTask_awaitDelivery -> waitingForTheModem();
      case userTask_agreeWindow ->
          checked(place("dsl-100")).run("serviceTask_reservePort", "serviceTask_shipModem");
      case receiveTask_awaitWindow -> {
        Region region = Region.in(jdbc);
        region.technician("line", "socket");
        yield checked(place(Wanted.by(known(), "dsl-100").at(region.postcode())))
            .run("serviceTask_reservePort", "serviceTask_shipModem");
      }
      case receiveTask_attendVisit -> {
        SteppedOrder order = bring(Place.userTask_agreeWindow);
        agreeVisit(order, today(order).plusDays(1), "8");
        yield order;
      }
      case userTask_recordOutcome -> {
        // Without a parcel: until the window is over it would have arrived.
        SteppedOrder order = checked(place("dsl-100"));
        agreeVisit(order, today(order).plusDays(1), "8");
        windowPasses(order);
        yield order;
      }
      case event_wishedDayCome -> {
        SteppedOrder order = waitingForTheModem();
        world.letPass(Duration.ofDays(2));
        world.reportDelivery(order.id());
        yield order;
      }
      case serviceTask_activateLine -> bring(Place.event_wishedDayCome).run("event_wishedDayCome");
    };
  }

  private SteppedOrder overdue(SteppedOrder order, String timer) {
    world.letPass(order.dueIn(timer).plusMinutes(1));
    return order.run(timer);
  }

  private static boolean delivered(Place place) {
    return place == Place.event_wishedDayCome || place == Place.serviceTask_activateLine;
  }

  private void cancel(SteppedOrder order) {
    requestCancellation.request(order.id(), null, "page");
    order.run("event_cancellationAsked", "serviceTask_stopShipment", "serviceTask_releasePort");
  }

  private void assertNothingIsLeft(SteppedOrder order, boolean parcelHadLeft) {
    boolean visited = order.journal().contains("visitBooked");
    assertThat(order.state()).isEqualTo("cancelled");
    undone.assertNothingIsLeftInTheEngine(order);
    undone.assertNothingIsLeftInTheWorld(order, parcelHadLeft);
    assertThat(told.notices(order)).containsOnlyOnce("cancellationAsked", "orderCancelled");
    assertThat(told.notices(order))
        .filteredOn("sendModemBack"::equals)
        .hasSize(parcelHadLeft ? 1 : 0);
    assertThat(told.notices(order)).filteredOn("visitWithdrawn"::equals).hasSize(visited ? 1 : 0);
    assertThat(told.events(order))
        .containsOnlyOnce("ProductOrderStateChangeEvent: cancelled")
        .doesNotContain("ProductOrderStateChangeEvent: completed");
    assertThat(order.journal()).endsWith("cancelled").containsOnlyOnce("cancelled");
  }

  private List<String> waitsOf(SteppedOrder order) {
    Stream<String> jobs =
        Stream.of(Place.values()).map(Place::name).filter(step -> !order.jobs(step).isEmpty());
    Stream<String> waits =
        order.all().stream()
            .flatMap(
                instance ->
                    engine
                        .getHistoryService()
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getId())
                        .unfinished()
                        .list()
                        .stream()
                        .map(HistoricActivityInstance::getActivityId));
    return Stream.concat(jobs, waits).toList();
  }

  private Stream<String> waits(String model) {
    String definition =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey(model)
            .latestVersion()
            .singleResult()
            .getId();
    return engine
        .getRepositoryService()
        .getBpmnModelInstance(definition)
        .getModelElementsByType(FlowNode.class)
        .stream()
        .filter(
            node ->
                node.isCamundaAsyncBefore()
                    || node instanceof UserTask
                    || node instanceof ReceiveTask
                    || node instanceof IntermediateCatchEvent)
        .map(FlowNode::getId);
  }
}
