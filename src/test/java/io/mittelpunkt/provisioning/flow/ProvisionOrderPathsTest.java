package io.mittelpunkt.provisioning.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.mittelpunkt.provisioning.ChangeWishedDate;
import io.mittelpunkt.provisioning.RequestCancellation;
import io.mittelpunkt.support.CoversModel;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.WalkedOrder;
import io.mittelpunkt.support.Wanted;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each path of an order, step by step; what is promised on it the classes beside prove. */
@CoversModel("provision-order")
class ProvisionOrderPathsTest extends WalkedOrder {

  @Autowired ChangeWishedDate changeWishedDate;
  @Autowired RequestCancellation requestCancellation;

  @Test
  void aCompleteOrderBecomesAnActiveLine() {
    SteppedOrder order = place("dsl-50");
    assertThat(order.instance()).isWaitingAt("event_orderReceived");
    assertThat(order.state()).isEqualTo("acknowledged");

    order.run("event_orderReceived", "serviceTask_qualifyAddress");
    assertThat(order.instance()).isWaitingAt("serviceTask_reservePort", "serviceTask_shipModem");
    assertThat(order.state()).isEqualTo("inProgress");

    order.run("serviceTask_reservePort", "serviceTask_shipModem");
    assertThat(order.instance()).isWaitingAt("receiveTask_awaitDelivery");

    assertThat(world.reportDelivery(order.id())).isEqualTo(204);
    assertThat(order.instance()).isWaitingAtExactly("subProcess_buildLine", "event_wishedDayCome");

    order.run("event_wishedDayCome", "serviceTask_activateLine", "serviceTask_testLine");
    assertThat(order.instance()).isEnded().hasPassed("event_lineActive");
    assertThat(order.state()).isEqualTo("completed");
    assertThat(order.journal())
        .containsExactly(
            "received",
            "addressQualified",
            "contractSigned",
            "promised",
            "portReserved",
            "modemShipped",
            "modemDelivered",
            "lineActivated",
            "completed");
    assertThat(told.notices(order)).containsExactly("orderPromised", "lineActive");
  }

  @Test
  void anAnswerOnThePageLetsTheOrderRunOn() {
    SteppedOrder order = placeWithoutBirthDate().run("event_orderReceived");
    assertThat(order.instance())
        .isWaitingAtExactly("subProcess_obtainDetail", "receiveTask_awaitDetail");
    assertThat(order.state()).isEqualTo("pending");

    assertThat(answerOnPage(order, "1988-04-17")).isEqualTo(302);

    assertThat(order.instance())
        .isWaitingAtExactly("serviceTask_qualifyAddress")
        .hasPassed("event_customerAnswered");
    assertThat(customer(order).birthDate()).isEqualTo(BIRTH_DATE);
    assertThat(order.jobs("event_answerOverdue")).isEmpty();
  }

  @Test
  void whoDoesNotAnswerIsCalledByAnAgent() {
    SteppedOrder order = questionWithTheAgent();
    assertThat(order.instance())
        .isWaitingAtExactly("subProcess_obtainDetail", "userTask_askByPhone");

    order.submit("userTask_askByPhone", "anna", "agents", Map.of("birthDate", "1988-04-17"));

    assertThat(order.instance())
        .isWaitingAtExactly("serviceTask_qualifyAddress")
        .hasPassed("event_agentAsked");
    assertThat(customer(order).birthDate()).isEqualTo(BIRTH_DATE);
  }

  @Test
  void aCustomerWhoAnswersWhileTheAgentHasTheTaskIsNotCalled_P3() {
    SteppedOrder order = questionWithTheAgent();

    answerOnPage(order, "1988-04-17");

    assertThat(order.tasks("userTask_askByPhone")).isEmpty();
    assertThat(order.instance()).isWaitingAtExactly("serviceTask_qualifyAddress");
  }

  @Test
  void anAddressThatTheNetworkDoesNotKnowIsClarifiedByAnAgent() {
    SteppedOrder order = checked(place(Wanted.by(known(), "dsl-50").at("00000")));
    assertThat(order.instance()).isWaitingAtExactly("callActivity_chooseAlternative");
    assertThat(order.row().firstPromise()).isNull();

    order.submit("userTask_clarifyAddress", "anna", "agents", otherAddress("12045"));
    order.run("serviceTask_qualifyAddress");

    assertThat(order.instance()).hasPassed("serviceTask_promiseFirstDate");
    assertThat(order.row().firstPromise()).isNotNull();
  }

  @Test
  void whoWantsNothingElseLetsTheOrderRest() {
    SteppedOrder order = checked(place(Wanted.by(known(), "dsl-50").at("00000")));

    order.submit("userTask_clarifyAddress", "anna", "agents", Map.of("choice", "nothing"));

    assertThat(order.instance()).isEnded().hasPassed("event_orderClosed");
    assertThat(order.state()).isEqualTo("assessingCancellation");
    assertThat(order.only("cancel-order")).isWaitingAt("event_cancellationAsked");
  }

  @Test
  void whoDoesNotWantTheContractLetsTheOrderRest() {
    SteppedOrder order = checked(place(Wanted.by(known(), "dsl-50").unsigned()));
    for (int hours : new int[] {72, 96, 96}) {
      world.letPass(Duration.ofHours(hours));
      order.run("event_consentOverdue");
    }

    order.submit("userTask_confirmByPhone", "anna", "agents", Map.of("consent", "notWanted"));

    assertThat(order.instance()).isEnded().hasPassed("event_orderClosed");
    assertThat(order.only("cancel-order")).isWaitingAt("event_cancellationAsked");
  }

  @Test
  void whoHasAModemIsSentNone() {
    SteppedOrder order = checked(place("dsl-50-own-modem"));

    order.run("serviceTask_reservePort");

    assertThat(order.instance())
        .isWaitingAtExactly("subProcess_buildLine", "event_wishedDayCome")
        .hasNotPassed("serviceTask_shipModem");
  }

  @Test
  void aModemThatArrivesBeforeAnybodyWaitsForItIsNotWaitedFor_P13() {
    SteppedOrder order = checked(place("dsl-50")).run("serviceTask_reservePort");

    assertThat(world.reportDelivery(order.id())).isEqualTo(204);
    order.run("serviceTask_shipModem");

    assertThat(order.instance())
        .isWaitingAtExactly("subProcess_buildLine", "event_wishedDayCome")
        .hasNotPassed("receiveTask_awaitDelivery");
    assertThat(order.journal()).contains("modemDelivered").doesNotContain("modemShipped");
  }

  @Test
  void aFastLineIsSwitchedOnAfterModemAndVisit() {
    SteppedOrder order = checked(place("dsl-100"));
    order.run("serviceTask_reservePort", "serviceTask_shipModem");
    world.reportDelivery(order.id());
    assertThat(order.instance()).isWaitingAt("callActivity_attendVisit");
    assertThat(order.jobs("event_wishedDayCome")).isEmpty();

    agreeVisit(order, today(order).plusDays(1), "8");
    visitEnds(order, "done");

    assertThat(order.instance()).isWaitingAtExactly("subProcess_buildLine", "event_wishedDayCome");
  }

  @Test
  void aFaultyLineIsRepairedAndTestedAgainBeforeAnybodyCallsItActive() {
    SteppedOrder order = readyForTheSwitch();
    world.set("network", "faulty-line", 1);

    order.run("serviceTask_activateLine", "serviceTask_testLine");
    assertThat(order.instance()).isWaitingAtExactly("subProcess_buildLine", "userTask_repairLine");
    assertThat(order.state()).isEqualTo("inProgress");

    order.submit("userTask_repairLine", "olga", "operations", Map.of());
    order.run("serviceTask_testLine");
    assertThat(order.instance()).isEnded().hasPassed("event_lineActive");
    assertThat(order.journal()).containsSubsequence("lineFaulty", "completed");
  }

  @Test
  void thePromiseIsComparedEachDayAndMovedOpenly_P6() {
    SteppedOrder order = waitingForTheModem();
    world.letPass(Duration.ofDays(1));
    order.run("event_promiseChecked");
    assertThat(order.instance()).hasPassed("event_promiseHolds");
    assertThat(order.row().promise()).isEqualTo(order.row().firstPromise());

    world.letPass(Duration.ofDays(14));
    order.run("event_promiseChecked");

    assertThat(order.instance()).hasPassed("event_delayAnnounced");
    assertThat(order.row().promise()).isAfter(today(order));
  }

  @Test
  void anotherWishedDayIsAdoptedBesideTheWay() {
    SteppedOrder order = waitingForTheModem();

    changeWishedDate.change(order.id(), today(order).plusDays(30), "page");
    world.tell(order.id());

    assertThat(order.instance())
        .isWaitingAt("receiveTask_awaitDelivery")
        .hasPassed("event_wishAdopted");
    assertThat(order.row().promise()).isEqualTo(today(order).plusDays(30));
  }

  @Test
  void aCancelledOrderStopsWhereItStands() {
    SteppedOrder order = waitingForTheModem();

    requestCancellation.request(order.id(), null, "page");
    order.run("event_cancellationAsked");

    assertThat(order.instance()).isEnded().hasPassed("event_provisioningStopped");
  }

  @Test
  void aWaitThatLastsTooLongIsNoticed_P1() {
    SteppedOrder asked = placeWithoutBirthDate().run("event_orderReceived");
    assertEscalates(asked, "event_awaitDetailIdle", 192);
    assertEscalates(questionWithTheAgent(), "event_askByPhoneIdle", 8);
    assertEscalates(waitingForTheModem(), "event_awaitDeliveryIdle", 96);
  }

  @Test
  void anUnrepairedLineIsNoticed_P1() {
    SteppedOrder order = readyForTheSwitch();
    world.set("network", "faulty-line", 1);
    order.run("serviceTask_activateLine", "serviceTask_testLine");

    assertEscalates(order, "event_repairLineIdle", 4);
  }
}
