package io.mittelpunkt.provisioning.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.mittelpunkt.escalation.WorkingDays;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.Orders.Promise;
import io.mittelpunkt.provisioning.ChangeWishedDate;
import io.mittelpunkt.provisioning.ChangeWishedDate.Outcome;
import io.mittelpunkt.provisioning.RequestCancellation;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.WalkedOrder;
import io.mittelpunkt.support.Wanted;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The day that the customer wishes: nothing is switched on before it, and it can be changed. */
class WishedDayTest extends WalkedOrder {

  @Autowired ChangeWishedDate changeWishedDate;
  @Autowired RequestCancellation requestCancellation;
  @Autowired Orders orders;

  @Test
  void aLineThatIsReadyEarlyWaitsForTheWishedDay() {
    SteppedOrder order = readyBefore(30);
    LocalDate wished = order.row().wishedDate();
    assertThat(order.row().promise()).isEqualTo(wished);
    assertThat(order.due("event_wishedDayCome")).isFalse();

    world.letPass(Duration.between(world.now(), begins(order, wished)).minusMinutes(1));
    assertThat(order.due("event_wishedDayCome")).as("a minute before that day").isFalse();
    world.letPass(Duration.ofMinutes(1));

    order.run("event_wishedDayCome", "serviceTask_activateLine", "serviceTask_testLine");
    assertThat(order.state()).isEqualTo("completed");
  }

  @Test
  void aWishThatCannotBeKeptGetsTheFirstDayThatCan_P6() {
    LocalDate tomorrow = LocalDate.ofInstant(world.now(), known().zone()).plusDays(1);

    SteppedOrder order = checked(place(Wanted.by(known(), "dsl-50").from(tomorrow)));

    assertThat(order.row().firstPromise()).isEqualTo(WorkingDays.after(today(order), 5));
  }

  @Test
  void aLaterWishMovesPromiseAndTimer_P6() {
    SteppedOrder order = readyBefore(30);
    LocalDate before = order.row().promise();
    LocalDate later = before.plusDays(10);

    assertThat(wish(order, later)).isEqualTo(Outcome.TAKEN);

    assertThat(dueOf(order)).isEqualTo(begins(order, later));
    assertThat(order.row().promise()).isEqualTo(later);
    assertThat(order.row().firstPromise()).isEqualTo(before);
    assertThat(told.newest(order, "promiseMoved"))
        .containsEntry("beforeOn", before.toString())
        .containsEntry("promisedOn", later.toString())
        .containsEntry("reason", "wish");
    assertThat(told.events(order))
        .contains(
            "ProductOrderAttributeValueChangeEvent: requestedCompletionDate",
            "ProductOrderAttributeValueChangeEvent: expectedCompletionDate");
  }

  @Test
  void anEarlierWishIsKeptAsSoonAsItCan_P6() {
    SteppedOrder order = readyBefore(30);
    LocalDate earlier = order.row().promise().minusDays(10);

    wish(order, earlier);

    assertThat(dueOf(order)).isEqualTo(begins(order, earlier));
    assertThat(order.row().promise()).isEqualTo(earlier);
    assertThat(orders.promises(order.id()))
        .extracting(Promise::reason)
        .containsExactly("first", "wish");
  }

  @Test
  void aWishForADayBeforeAllIsReadyGetsTheFirstDayThatCan_P6() {
    LocalDate far = LocalDate.ofInstant(world.now(), known().zone()).plusDays(60);
    SteppedOrder order = checked(place(Wanted.by(known(), "dsl-50").from(far)));
    order.run("serviceTask_reservePort", "serviceTask_shipModem");

    wish(order, today(order).plusDays(1));

    assertThat(order.row().promise()).isEqualTo(WorkingDays.after(today(order), 7));
    assertThat(told.newest(order, "promiseMoved")).containsEntry("reason", "wish");
  }

  @Test
  void anEarlierWishPromisesNoDayThatWouldNotHold_P6() {
    SteppedOrder order = waitingForTheModem();
    LocalDate promised = order.row().promise();

    wish(order, today(order).plusDays(1));
    world.letPass(Duration.ofDays(1));
    order.run("event_promiseChecked");

    assertThat(order.row().promise()).isEqualTo(promised);
    assertThat(told.notices(order)).doesNotContain("promiseMoved");
    assertThat(order.journal()).endsWith("dateWished", "wishIsPromised");
  }

  @Test
  void aWishAfterABrokenPromiseGetsADayThatHolds_P6() {
    SteppedOrder order = waitingForTheModem();
    world.letPass(Duration.ofDays(30));

    wish(order, today(order).plusDays(1));

    assertThat(order.row().promise()).isEqualTo(WorkingDays.after(today(order), 7));
  }

  @Test
  void aSwitchThatFailedIsNotTriedBeforeTheDayWishedSince() {
    SteppedOrder order = readyForTheSwitch();
    failForGood(order, "serviceTask_activateLine");
    LocalDate wished = today(order).plusDays(20);

    wish(order, wished);
    order.submit("userTask_mendStep", "olga", "operations", Map.of("remedy", "tryAgain"));
    order.run("serviceTask_resumeCase");

    assertThat(order.job("serviceTask_activateLine").getRetries()).isPositive();
    assertThat(order.due("serviceTask_activateLine")).isFalse();
    world.letPass(Duration.between(world.now(), begins(order, wished)).plusSeconds(1));
    order.run("serviceTask_activateLine", "serviceTask_testLine");
    assertThat(order.state()).isEqualTo("completed");
  }

  @Test
  void aWishBeforeThePromiseIsPartOfThePromise_P6() {
    SteppedOrder order = placeWithoutBirthDate().run("event_orderReceived");
    LocalDate wished = today(order).plusDays(40);

    wish(order, wished);
    answerOnPage(order, "1988-04-17");
    order.run("serviceTask_qualifyAddress");

    assertThat(order.row().firstPromise()).isEqualTo(wished);
    assertThat(told.notices(order)).doesNotContain("promiseMoved");
  }

  @Test
  void theSameWishTwiceIsToldOnce() {
    SteppedOrder order = waitingForTheModem();
    LocalDate wished = today(order).plusDays(40);

    wish(order, wished);
    assertThat(wish(order, wished)).isEqualTo(Outcome.TAKEN);

    assertThat(order.journal()).containsOnlyOnce("dateWished");
    assertThat(told.notices(order)).containsOnlyOnce("promiseMoved");
  }

  @Test
  void aWishThatChangesNoPromiseIsAnsweredAllTheSame_P14() {
    SteppedOrder order = waitingForTheModem();
    LocalDate promised = order.row().promise();

    wish(order, promised);

    assertThat(order.row().promise()).isEqualTo(promised);
    assertThat(told.notices(order)).doesNotContain("promiseMoved");
    assertThat(order.journal()).endsWith("dateWished", "wishIsPromised");
  }

  @Test
  void aWishedDayThatIsOverOrFarAwayIsRefused() {
    SteppedOrder order = waitingForTheModem();
    LocalDate today = today(order);

    assertThat(wish(order, today)).isEqualTo(Outcome.TOO_SOON);
    assertThat(wish(order, today.minusDays(1))).isEqualTo(Outcome.TOO_SOON);
    assertThat(wish(order, today.plusDays(181))).isEqualTo(Outcome.TOO_FAR);
    assertThat(wish(order, today.plusDays(180))).isEqualTo(Outcome.TAKEN);
  }

  @Test
  void aWishThatComesTooLateIsRefused() {
    SteppedOrder active = readyForTheSwitch().run("serviceTask_activateLine");
    assertThat(wish(active, today(active).plusDays(9))).isEqualTo(Outcome.LINE_ACTIVE);
    active.run("serviceTask_testLine");
    assertThat(wish(active, today(active).plusDays(9))).isEqualTo(Outcome.ENDED);

    SteppedOrder cancelled = waitingForTheModem();
    requestCancellation.request(cancelled.id(), null, "page");
    cancelled.run("event_cancellationAsked");
    assertThat(wish(cancelled, today(cancelled).plusDays(9))).isEqualTo(Outcome.ENDED);
    assertThat(cancelled.row().wishedDate()).isNull();
  }

  @Test
  void waitingForTheWishedDayBreaksNoPromise_P6() {
    SteppedOrder order = readyBefore(30);
    for (int day = 0; day < 20; day++) {
      world.letPass(Duration.ofDays(1));
      order.run("event_promiseChecked");
    }

    assertThat(told.notices(order)).doesNotContain("promiseMoved");
  }

  @Test
  void aVisitedLineWaitsForTheWishedDayToo() {
    LocalDate wished = LocalDate.ofInstant(world.now(), known().zone()).plusDays(30);
    SteppedOrder order = checked(place(Wanted.by(known(), "dsl-100").from(wished)));
    order.run("serviceTask_reservePort", "serviceTask_shipModem");
    world.reportDelivery(order.id());
    agreeVisit(order, today(order).plusDays(1), "8");
    visitEnds(order, "done");

    assertThat(order.instance()).isWaitingAtExactly("subProcess_buildLine", "event_wishedDayCome");
    assertThat(dueOf(order)).isEqualTo(begins(order, wished));
  }

  private SteppedOrder readyBefore(int days) {
    LocalDate wished = LocalDate.ofInstant(world.now(), known().zone()).plusDays(days);
    SteppedOrder order = checked(place(Wanted.by(known(), "dsl-50").from(wished)));
    order.run("serviceTask_reservePort", "serviceTask_shipModem");
    world.reportDelivery(order.id());
    return order;
  }

  private Outcome wish(SteppedOrder order, LocalDate day) {
    Outcome outcome = changeWishedDate.change(order.id(), day, "page");
    world.tell(order.id());
    return outcome;
  }

  private static Instant dueOf(SteppedOrder order) {
    return order.job("event_wishedDayCome").getDuedate().toInstant();
  }

  private Instant begins(SteppedOrder order, LocalDate day) {
    return day.atStartOfDay(customer(order).zone()).toInstant();
  }
}
