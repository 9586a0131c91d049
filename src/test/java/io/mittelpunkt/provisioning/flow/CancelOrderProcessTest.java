package io.mittelpunkt.provisioning.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.provisioning.Cancellation;
import io.mittelpunkt.provisioning.Cancellations;
import io.mittelpunkt.provisioning.RequestCancellation;
import io.mittelpunkt.provisioning.RequestCancellation.Outcome;
import io.mittelpunkt.support.CoversModel;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.Undone;
import io.mittelpunkt.support.WalkedOrder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An order is cancelled: assessed, stopped, undone by name, and said; or refused, and said why. */
@CoversModel("cancel-order")
class CancelOrderProcessTest extends WalkedOrder {

  private static final String CANCEL = "cancel-order";

  @Autowired RequestCancellation requestCancellation;
  @Autowired Cancellations cancellations;
  @Autowired Undone undone;

  @Test
  void whatWasDoneIsUndoneInOrderAndSaid_P13() {
    SteppedOrder order = waitingForTheModem();

    assertThat(ask(order)).isInstanceOf(Outcome.Requested.class);
    assertThat(order.state()).isEqualTo("assessingCancellation");
    assertThat(order.only(CANCEL)).isWaitingAtExactly("event_cancellationAsked");
    assertThat(order.instance()).isWaitingAt("receiveTask_awaitDelivery");

    order.run("event_cancellationAsked");
    assertThat(order.state()).isEqualTo("pendingCancellation");
    assertThat(order.instance()).isEnded();
    assertThat(cancellation(order).state()).isEqualTo(Cancellation.State.ACCEPTED);

    order.run("serviceTask_stopShipment", "serviceTask_releasePort");
    assertThat(order.endsOf(CANCEL)).containsExactly("event_orderIsCancelled");
    assertThat(order.state()).isEqualTo("cancelled");
    assertThat(cancellation(order).state()).isEqualTo(Cancellation.State.DONE);
    assertThat(cancellation(order).effectiveAt()).isNotNull();
    assertThat(order.row().cancellationDate()).isNotNull();
    assertThat(order.row().cancellationReason()).isEqualTo("movedAway");
    assertThat(told.notices(order))
        .containsExactly("orderPromised", "cancellationAsked", "orderCancelled");
    assertThat(order.journal()).endsWith("cancellationAsked", "cancellationAccepted", "cancelled");
    assertThat(told.events(order))
        .containsSubsequence(
            "ProductOrderStateChangeEvent: assessingCancellation",
            "CancelProductOrderCreateEvent: " + cancellation(order).id(),
            "ProductOrderStateChangeEvent: pendingCancellation",
            "CancelProductOrderStateChangeEvent: " + cancellation(order).id(),
            "ProductOrderStateChangeEvent: cancelled",
            "CancelProductOrderStateChangeEvent: " + cancellation(order).id());
  }

  @Test
  void aModemThatHasLeftIsAskedBack() {
    SteppedOrder order = waitingForTheModem();
    world.letPass(Duration.ofHours(25));

    ask(order);
    order.run("event_cancellationAsked", "serviceTask_stopShipment", "serviceTask_releasePort");

    assertThat(order.state()).isEqualTo("cancelled");
    assertThat(told.notices(order))
        .endsWith("cancellationAsked", "sendModemBack", "orderCancelled");
    undone.assertNothingIsLeftInTheWorld(order, true);
  }

  @Test
  void askedForTwiceItIsTheSameCancellation_P13() {
    SteppedOrder order = waitingForTheModem();
    Cancellation first = ((Outcome.Requested) ask(order)).cancellation();

    assertThat(((Outcome.Requested) ask(order)).cancellation().id()).isEqualTo(first.id());
    order.run("event_cancellationAsked");
    assertThat(((Outcome.Requested) ask(order)).cancellation().id()).isEqualTo(first.id());
    order.run("serviceTask_stopShipment", "serviceTask_releasePort");

    assertThat(ask(order)).isEqualTo(new Outcome.AlreadyEnded(OrderState.CANCELLED));
    assertThat(order.endsOf(CANCEL)).hasSize(1);
    assertThat(told.notices(order)).containsOnlyOnce("cancellationAsked", "orderCancelled");
  }

  @ParameterizedTest
  @ValueSource(strings = {"serviceTask_testLine", "userTask_repairLine"})
  void anActiveLineIsNotCancelledAndTheOrderGoesOn_P6(String step) {
    SteppedOrder order = readyForTheSwitch().run("serviceTask_activateLine");
    if (step.equals("userTask_repairLine")) {
      world.set("network", "faulty-line", 1);
      order.run("serviceTask_testLine");
    }

    ask(order);
    order.run("event_cancellationAsked");

    assertThat(order.endsOf(CANCEL)).containsExactly("event_orderGoesOn");
    assertThat(cancellation(order).state()).isEqualTo(Cancellation.State.REFUSED);
    assertThat(cancellation(order).refusal()).isEqualTo("lineActive");
    assertThat(told.newest(order, "cancellationTooLate")).containsEntry("reason", "lineActive");
    assertThat(order.state()).isEqualTo("inProgress");
    assertThat(order.instance()).isWaitingAt(step);
    if (step.equals("userTask_repairLine")) {
      order.submit(step, "olga", "operations", Map.of());
    }
    order.run("serviceTask_testLine");
    assertThat(order.state()).isEqualTo("completed");
    assertThat(told.notices(order)).endsWith("lineActive").doesNotContain("orderCancelled");
  }

  @ParameterizedTest
  @ValueSource(strings = {"serviceTask_stopShipment", "serviceTask_releasePort"})
  void whatCannotBeUndoneBecomesATaskOfOperationsAndIsThenUndone_P1(String step) {
    SteppedOrder order = waitingForTheModem();
    ask(order);
    order.run("event_cancellationAsked");
    if (step.equals("serviceTask_releasePort")) {
      order.run("serviceTask_stopShipment");
    }

    failForGood(order, step);
    assertThat(order.state()).isEqualTo("pendingCancellation");
    assertThat(order.task("userTask_mendStep")).hasCandidateGroup("operations");
    assertThat(order.journal()).endsWith("stepFailed");
    order.submit("userTask_mendStep", "olga", "operations", Map.of("remedy", "tryAgain"));
    order.run("serviceTask_resumeCase", step);
    order.jobs("serviceTask_releasePort").forEach(job -> order.run("serviceTask_releasePort"));

    assertThat(order.state()).isEqualTo("cancelled");
    assertThat(order.journal()).containsSubsequence("stepFailed", "undoResumed", "cancelled");
    undone.assertNothingIsLeftInTheWorld(order, false);
    undone.assertNothingIsLeftInTheEngine(order);
  }

  @Test
  void aParcelStoppedByHandIsNotAskedBack() {
    SteppedOrder order = waitingForTheModem();
    ask(order);
    order.run("event_cancellationAsked");
    failForGood(order, "serviceTask_stopShipment");

    order.submit("userTask_mendStep", "olga", "operations", Map.of("remedy", "doneByHand"));
    order.run("serviceTask_releasePort");

    assertThat(order.state()).isEqualTo("cancelled");
    assertThat(told.notices(order)).doesNotContain("sendModemBack");
  }

  private Outcome ask(SteppedOrder order) {
    return requestCancellation.request(order.id(), "movedAway", "page");
  }

  private Cancellation cancellation(SteppedOrder order) {
    return cancellations.newestOf(order.id()).orElseThrow();
  }
}
