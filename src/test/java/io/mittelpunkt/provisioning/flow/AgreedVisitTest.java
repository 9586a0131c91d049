package io.mittelpunkt.provisioning.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.provisioning.FindWhatIsLeft;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.WalkedOrder;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a visit that is agreed means for the promise: its own day counts, not the usual one. */
class AgreedVisitTest extends WalkedOrder {

  @Autowired FindWhatIsLeft findWhatIsLeft;

  @Test
  void aVisitThatIsAgreedInTimeMovesNoPromise_P6() {
    SteppedOrder order = waitingForTheVisit();
    LocalDate promised = order.row().promise();
    agreeVisit(order, promised, "10");

    checkEachDayUntil(order, promised);

    assertThat(told.notices(order)).doesNotContain("promiseMoved");
    assertThat(order.row().promise()).isEqualTo(promised);
  }

  @Test
  void aVisitThatIsAgreedForALaterDayIsSaidAtTheNextCheckAndOnce_P6() {
    SteppedOrder order = waitingForTheVisit();
    LocalDate first = order.row().promise();
    LocalDate agreed = first.plusDays(7);
    agreeVisit(order, agreed, "10");

    checkEachDayUntil(order, today(order).plusDays(1));
    assertThat(order.row().promise()).isEqualTo(agreed);
    assertThat(told.newest(order, "promiseMoved"))
        .containsEntry("beforeOn", first.toString())
        .containsEntry("promisedOn", agreed.toString())
        .containsEntry("reason", "agreedVisit");
    checkEachDayUntil(order, agreed);

    assertThat(told.notices(order)).containsOnlyOnce("promiseMoved");
  }

  @Test
  void aModemThatTakesLongerThanTheAgreedVisitIsWhatTakesLongest() {
    SteppedOrder order =
        checked(place("dsl-100")).run("serviceTask_reservePort", "serviceTask_shipModem");
    agreeVisit(order, today(order).plusDays(1), "10");

    assertThat(findWhatIsLeft.slowestStepLeft(order.id(), true)).isEqualTo("delivery");
  }

  @Test
  void aFailedStepHidesNoVisitThatTakesLonger_P6() {
    SteppedOrder order = checked(place("dsl-100")).run("serviceTask_shipModem");
    failForGood(order, "serviceTask_reservePort");
    assertThat(findWhatIsLeft.slowestStepLeft(order.id(), true)).isEqualTo("visit");
    agreeVisit(order, today(order).plusDays(1), "10");

    assertThat(findWhatIsLeft.slowestStepLeft(order.id(), true)).isEqualTo("mending");
  }

  private SteppedOrder waitingForTheVisit() {
    SteppedOrder order =
        checked(place("dsl-100")).run("serviceTask_reservePort", "serviceTask_shipModem");
    world.reportDelivery(order.id());
    return order;
  }

  private void checkEachDayUntil(SteppedOrder order, LocalDate day) {
    while (today(order).isBefore(day)) {
      world.letPass(Duration.ofDays(1));
      order.run("event_promiseChecked");
    }
  }
}
