package io.mittelpunkt.provisioning.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.OrderState;
import io.mittelpunkt.provisioning.Cancellation;
import io.mittelpunkt.provisioning.Cancellations;
import io.mittelpunkt.provisioning.RequestCancellation;
import io.mittelpunkt.provisioning.RequestCancellation.Outcome;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.WalkedOrder;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * While a cancellation is assessed the work goes on; refused, the order stands where the work does.
 */
class TooLateToCancelTest extends WalkedOrder {

  private static final String CANCEL = "cancel-order";

  @Autowired RequestCancellation requestCancellation;
  @Autowired Cancellations cancellations;

  @Test
  void anOrderThatIsCompletedWhileItIsAssessedIsCompleted() {
    SteppedOrder order = readyForTheSwitch().run("serviceTask_activateLine");
    ask(order);

    order.run("serviceTask_testLine");
    assertThat(order.state()).isEqualTo("assessingCancellation");
    order.run("event_cancellationAsked");

    assertThat(order.state()).isEqualTo("completed");
    assertThat(order.row().completionDate()).isNotNull();
    assertThat(order.endsOf(CANCEL)).containsExactly("event_orderGoesOn");
    assertThat(told.events(order))
        .endsWith(
            "ProductOrderStateChangeEvent: inProgress",
            "ProductOrderStateChangeEvent: completed",
            "CancelProductOrderStateChangeEvent: " + cancellation(order).id());
    assertThat(lastLineNext(order)).as("nothing comes next").isNull();
  }

  @Test
  void aRefusedCancellationCanBeAskedForAgain() {
    SteppedOrder order = readyForTheSwitch().run("serviceTask_activateLine");
    Cancellation first = ((Outcome.Requested) ask(order)).cancellation();
    order.run("event_cancellationAsked");

    Cancellation second = ((Outcome.Requested) ask(order)).cancellation();
    order.run("event_cancellationAsked");

    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(order.endsOf(CANCEL)).hasSize(2);
    assertThat(told.notices(order)).filteredOn("cancellationTooLate"::equals).hasSize(2);
  }

  @Test
  void aCompletedOrderIsNotCancelled() {
    SteppedOrder order = readyForTheSwitch();
    order.run("serviceTask_activateLine", "serviceTask_testLine");

    assertThat(ask(order)).isEqualTo(new Outcome.AlreadyEnded(OrderState.COMPLETED));

    assertThat(told.notices(order)).doesNotContain("cancellationAsked");
    assertThat(order.all(CANCEL)).isEmpty();
  }

  @Test
  void anOrderThatIsHeldIsHeldAgainWhenItsCancellationIsRefused() {
    SteppedOrder order = heldAtTheLineTest();

    ask(order);
    order.run("event_cancellationAsked");

    assertThat(order.state()).isEqualTo("held");
    assertThat(order.tasks("userTask_mendStep")).hasSize(1);
  }

  @Test
  void anOrderThatIsMendedWhileItIsAssessedIsHeldNoMore() {
    SteppedOrder order = heldAtTheLineTest();
    ask(order);

    order.submit("userTask_mendStep", "olga", "operations", Map.of("remedy", "tryAgain"));
    order.run("serviceTask_resumeCase");
    assertThat(order.state()).isEqualTo("assessingCancellation");
    order.run("event_cancellationAsked");

    assertThat(order.state()).isEqualTo("inProgress");
    order.run("serviceTask_testLine");
    assertThat(order.state()).isEqualTo("completed");
  }

  @Test
  void aStepThatFailsWhileItIsAssessedHoldsTheOrderAfterwards() {
    SteppedOrder order = readyForTheSwitch().run("serviceTask_activateLine");
    ask(order);

    failForGood(order, "serviceTask_testLine");
    assertThat(order.state()).isEqualTo("assessingCancellation");
    order.run("event_cancellationAsked");

    assertThat(order.state()).isEqualTo("held");
  }

  private SteppedOrder heldAtTheLineTest() {
    SteppedOrder order = readyForTheSwitch().run("serviceTask_activateLine");
    failForGood(order, "serviceTask_testLine");
    assertThat(order.state()).isEqualTo("held");
    return order;
  }

  private Outcome ask(SteppedOrder order) {
    return requestCancellation.request(order.id(), "movedAway", "page");
  }

  private Cancellation cancellation(SteppedOrder order) {
    return cancellations.newestOf(order.id()).orElseThrow();
  }

  private @Nullable String lastLineNext(SteppedOrder order) {
    var lines = service.getBean(Journal.class).of(order.id());
    return lines.get(lines.size() - 1).next();
  }
}
