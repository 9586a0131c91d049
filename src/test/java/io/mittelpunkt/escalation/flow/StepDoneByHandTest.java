package io.mittelpunkt.escalation.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.WalkedOrder;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.junit.jupiter.api.Test;

/** A failed step that somebody did by hand: the case goes on behind it, and nothing is left out. */
class StepDoneByHandTest extends WalkedOrder {

  private static final String MENDER = "mend-failed-step";
  private static final String TASK = "userTask_mendStep";

  @Test
  void anAddressCheckedByHandNeedsTheSameVisitAndModemAsAlways() {
    for (String offering : List.of("dsl-100", "dsl-50-own-modem")) {
      SteppedOrder order = place(offering).run("event_orderReceived");
      failForGood(order, "serviceTask_qualifyAddress");

      decide(order, "doneByHand");

      assertThat(order.tasks("userTask_agreeWindow")).hasSize(offering.equals("dsl-100") ? 1 : 0);
      assertThat(order.jobs("serviceTask_shipModem")).hasSize(offering.equals("dsl-100") ? 1 : 0);
    }
  }

  @Test
  void aPortReservedByHandStillMeetsItsModem() {
    SteppedOrder order = place("dsl-50").run("event_orderReceived", "serviceTask_qualifyAddress");
    order.run("serviceTask_shipModem");
    failForGood(order, "serviceTask_reservePort");

    decide(order, "doneByHand");
    world.reportDelivery(order.id());

    assertThat(order.instance()).isWaitingAtExactly("subProcess_buildLine", "event_wishedDayCome");
    order.run("event_wishedDayCome", "serviceTask_activateLine", "serviceTask_testLine");
    assertThat(order.instance()).isEnded();
    assertThat(order.state()).isEqualTo("completed");
  }

  @Test
  void aModemShippedByHandIsStillWaitedFor() {
    SteppedOrder order = place("dsl-50").run("event_orderReceived", "serviceTask_qualifyAddress");
    order.run("serviceTask_reservePort");
    failForGood(order, "serviceTask_shipModem");

    decide(order, "doneByHand");
    assertThat(order.instance()).isWaitingAt("receiveTask_awaitDelivery");

    world.reportDelivery(order.id());
    assertThat(order.instance()).isWaitingAtExactly("subProcess_buildLine", "event_wishedDayCome");
  }

  @Test
  void aModemShippedByHandThatIsThereAlreadyIsNotWaitedFor_P1() {
    SteppedOrder order = place("dsl-50").run("event_orderReceived", "serviceTask_qualifyAddress");
    order.run("serviceTask_reservePort");
    failForGood(order, "serviceTask_shipModem");
    world.reportDelivery(order.id());

    decide(order, "doneByHand");

    assertThat(order.instance()).isWaitingAtExactly("subProcess_buildLine", "event_wishedDayCome");
  }

  @Test
  void aLineTestedByHandCompletesTheOrder() {
    SteppedOrder order = readyForTheSwitch().run("serviceTask_activateLine");
    failForGood(order, "serviceTask_testLine");

    decide(order, "doneByHand");

    assertThat(order.instance()).isEnded().hasPassed("event_lineActive");
    assertThat(order.state()).isEqualTo("completed");
    assertThat(order.endsOf(MENDER)).containsExactly("event_stepMended");
    assertThat(order.journal()).endsWith("stepResumed", "completed");
  }

  @Test
  void aFailedTimerCannotBeDoneByHandAndStaysWithOperations_P1() {
    SteppedOrder order = place("dsl-50").run("event_orderReceived", "serviceTask_qualifyAddress");
    order.run("serviceTask_reservePort", "serviceTask_shipModem");
    String timer = order.job("event_awaitDeliveryIdle").getId();
    engine.getManagementService().setJobRetries(timer, 0);
    order.run("event_stepFailed");

    assertThat(catchThrowable(() -> decide(order, "doneByHand")))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("by hand");

    assertThat(order.task(TASK)).isNotNull();
  }

  @Test
  void aFailedTimerBesideTheWayDoesNotKeepAnOrderFromItsEnd() {
    SteppedOrder order = place("dsl-50").run("event_orderReceived", "serviceTask_qualifyAddress");
    order.run("serviceTask_reservePort", "serviceTask_shipModem");
    String timer = order.job("event_awaitDeliveryIdle").getId();
    engine.getManagementService().setJobRetries(timer, 0);
    order.run("event_stepFailed");
    assertThat(order.state()).isEqualTo("held");

    world.reportDelivery(order.id());
    order.run("event_wishedDayCome", "serviceTask_activateLine", "serviceTask_testLine");
    world.run("step-recovered", order.id());

    assertThat(order.state()).isEqualTo("completed");
    assertThat(order.all(MENDER)).isEmpty();
  }

  private void decide(SteppedOrder order, String remedy) {
    order.submit(TASK, "olga", "operations", Map.of("remedy", remedy));
  }
}
