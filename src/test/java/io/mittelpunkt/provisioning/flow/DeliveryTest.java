package io.mittelpunkt.provisioning.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.JournalLine;
import io.mittelpunkt.provisioning.RequestCancellation;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.WalkedOrder;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The warehouse's report of a delivery: early, twice, out of order, and after the order's end. */
class DeliveryTest extends WalkedOrder {

  @Autowired RequestCancellation requestCancellation;
  @Autowired Journal journal;

  @Test
  void aDeliveryCannotHaveBeenMadeBeforeAnythingWasPromised() {
    SteppedOrder order = placeWithoutBirthDate().run("event_orderReceived");

    assertThatThrownBy(() -> world.reportDelivery(order.id())).hasMessageContaining("404");

    assertThat(order.journal()).doesNotContain("modemDelivered");
  }

  @Test
  void aDeliveryThatIsReportedTwiceCountsOnce_P13() {
    SteppedOrder order = waitingForTheModem();

    assertThat(world.reportDelivery(order.id())).isEqualTo(204);
    assertThat(world.reportDelivery(order.id())).isEqualTo(204);

    assertThat(order.jobs("event_wishedDayCome")).hasSize(1);
    assertThat(order.journal()).containsOnlyOnce("modemDelivered");
  }

  @Test
  void aModemThatArrivesBeforeItsPortIsReservedWaitsForThePort() {
    SteppedOrder order = checked(place("dsl-50")).run("serviceTask_shipModem");

    world.reportDelivery(order.id());

    assertThat(order.instance()).isWaitingAt("serviceTask_reservePort");
    assertThat(order.jobs("event_wishedDayCome")).isEmpty();
    order.run("serviceTask_reservePort");
    assertThat(order.instance()).isWaitingAtExactly("subProcess_buildLine", "event_wishedDayCome");
    assertThat(nextOf(order)).isEqualTo("activate");
  }

  @Test
  void whoHasAModemOfHisOwnIsToldOfNone() {
    SteppedOrder order = checked(place("dsl-50-own-modem")).run("serviceTask_reservePort");

    assertThat(nextOf(order)).isEqualTo("activate");
  }

  /** What the order's page says comes next. */
  private String nextOf(SteppedOrder order) {
    List<JournalLine> lines = journal.of(order.id());
    return lines.get(lines.size() - 1).next();
  }

  @Test
  void aModemAloneSwitchesNothingOnWhereATechnicianHasToCome() {
    SteppedOrder order =
        checked(place("dsl-100")).run("serviceTask_reservePort", "serviceTask_shipModem");

    world.reportDelivery(order.id());
    world.letPass(Duration.ofDays(3));

    assertThat(order.jobs("event_wishedDayCome")).isEmpty();
    assertThat(order.jobs("serviceTask_activateLine")).isEmpty();
    assertThat(order.task("userTask_agreeWindow")).isNotNull();
  }

  @Test
  void aVisitAloneSwitchesNothingOnBeforeTheModemIsThere() {
    SteppedOrder order =
        checked(place("dsl-100")).run("serviceTask_reservePort", "serviceTask_shipModem");

    agreeVisit(order, today(order).plusDays(1), "10");
    visitEnds(order, "done");

    assertThat(order.instance()).isWaitingAt("receiveTask_awaitDelivery");
    assertThat(order.jobs("event_wishedDayCome")).isEmpty();
    world.reportDelivery(order.id());
    assertThat(order.instance()).isWaitingAtExactly("subProcess_buildLine", "event_wishedDayCome");
  }

  @Test
  void aLateReportAfterTheLineIsActiveIsTakenAndChangesNothing() {
    SteppedOrder order = readyForTheSwitch();
    order.run("serviceTask_activateLine", "serviceTask_testLine");

    assertThat(world.reportDelivery(order.id())).isEqualTo(204);

    assertThat(order.state()).isEqualTo("completed");
    assertThat(order.journal()).containsOnlyOnce("modemDelivered").endsWith("completed");
  }

  @Test
  void aParcelThatWasAskedBackAndArrivesIsNotAskedBackTwice() {
    SteppedOrder order = waitingForTheModem();
    world.letPass(Duration.ofHours(25));
    cancel(order);
    assertThat(told.notices(order)).containsOnlyOnce("sendModemBack");

    assertThat(world.reportDelivery(order.id())).isEqualTo(204);

    assertThat(order.state()).isEqualTo("cancelled");
    assertThat(order.journal())
        .containsOnlyOnce("returnAsked")
        .doesNotContain("modemDelivered")
        .endsWith("cancelled");
    assertThat(told.notices(order)).containsOnlyOnce("sendModemBack");
  }

  @Test
  void aParcelThatArrivesThoughItWasStoppedIsAskedBackOnce() {
    SteppedOrder order = waitingForTheModem();
    cancel(order);
    assertThat(told.notices(order)).doesNotContain("sendModemBack");

    world.reportDelivery(order.id());
    world.reportDelivery(order.id());

    assertThat(order.state()).isEqualTo("cancelled");
    assertThat(order.journal()).containsOnlyOnce("returnAsked");
    assertThat(told.notices(order)).containsOnlyOnce("sendModemBack");
  }

  @Test
  void aParcelThatArrivesWhileAllIsBeingUndoneSwitchesNothingOn() {
    SteppedOrder order = waitingForTheModem();
    requestCancellation.request(order.id(), null, "page");
    order.run("event_cancellationAsked");

    world.reportDelivery(order.id());

    assertThat(order.journal()).doesNotContain("modemDelivered");
    order.run("serviceTask_stopShipment", "serviceTask_releasePort");
    assertThat(order.state()).isEqualTo("cancelled");
  }

  private void cancel(SteppedOrder order) {
    requestCancellation.request(order.id(), null, "page");
    order.run("event_cancellationAsked", "serviceTask_stopShipment", "serviceTask_releasePort");
  }
}
