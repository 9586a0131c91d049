package io.mittelpunkt.provisioning.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.escalation.WorkingDays;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.Orders.Promise;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.WalkedOrder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A promise is kept, or changed openly: before it breaks, with the old day, the new, and why. */
class KeptPromiseTest extends WalkedOrder {

  @Autowired JdbcClient jdbc;
  @Autowired Orders orders;

  @Test
  void whatIsPromisedIsADateInWorkingDaysAndIsToldAtOnce_P6() {
    SteppedOrder order = place("dsl-50").run("event_orderReceived");
    SteppedOrder withVisit = place("dsl-100").run("event_orderReceived");
    LocalDate today = LocalDate.ofInstant(world.now(), customer(order).zone());

    order.run("serviceTask_qualifyAddress");
    withVisit.run("serviceTask_qualifyAddress");

    assertThat(order.row().firstPromise()).isEqualTo(WorkingDays.after(today, 5));
    assertThat(withVisit.row().firstPromise()).isEqualTo(WorkingDays.after(today, 10));
    assertThat(told.notices(order)).containsExactly("orderPromised");
    assertThat(
            jdbc.sql(
                    """
                    select n.xmin = p.xmin from notice n join order_promise p using (order_id)
                    where order_id = ?
                    """)
                .param(order.id())
                .query(Boolean.class)
                .single())
        .as("promise and confirmation commit together")
        .isTrue();
  }

  @Test
  void whatCannotBeKeptIsSaidBeforeTheDayIsOverAndOnce_P6() {
    SteppedOrder order = waitingForTheModem();
    LocalDate first = order.row().promise();

    LocalDate noticed = letPassUntilMoved(order);

    assertThat(noticed).as("said on").isBeforeOrEqualTo(first);
    assertThat(order.row().firstPromise()).isEqualTo(first);
    assertThat(order.row().promise()).isEqualTo(WorkingDays.after(noticed, 7)).isAfter(first);
    assertThat(told.newest(order, "promiseMoved"))
        .isEqualTo(
            Map.of(
                "order", order.id(),
                "beforeOn", first.toString(),
                "promisedOn", order.row().promise().toString(),
                "reason", "delivery"));
    assertThat(orders.promises(order.id()))
        .extracting(Promise::reason)
        .containsExactly("first", "delivery");
    assertThat(told.events(order))
        .containsOnlyOnce("ProductOrderAttributeValueChangeEvent: expectedCompletionDate");
  }

  @Test
  void aDelayThatGrowsNoMoreIsNotToldAgain_P6() {
    SteppedOrder order = waitingForTheModem();
    letPassUntilMoved(order);
    LocalDate moved = order.row().promise();

    world.reportDelivery(order.id());
    while (today(order).isBefore(moved)) {
      world.letPass(Duration.ofDays(1));
      order.run("event_promiseChecked");
    }

    assertThat(told.notices(order)).containsOnlyOnce("promiseMoved");
    assertThat(order.row().promise()).isEqualTo(moved);
  }

  @Test
  void aDelayIsToldOnceAndNotEveryDay_P6() {
    SteppedOrder order = waitingForTheModem();
    LocalDate noticed = letPassUntilMoved(order);

    while (today(order).isBefore(WorkingDays.after(noticed, 4))) {
      world.letPass(Duration.ofDays(1));
      order.run("event_promiseChecked");
    }

    assertThat(told.notices(order)).containsOnlyOnce("promiseMoved");
  }

  @Test
  void aDelayThatGrowsIsToldAgainFromTheDayPromisedLast_P6() {
    SteppedOrder order = waitingForTheModem();
    LocalDate first = order.row().promise();
    letPassUntilMoved(order);
    LocalDate second = order.row().promise();

    letPassUntilMoved(order);

    assertThat(told.notices(order)).filteredOn("promiseMoved"::equals).hasSize(2);
    assertThat(told.newest(order, "promiseMoved")).containsEntry("beforeOn", second.toString());
    assertThat(order.row().promise()).isAfter(second);
    assertThat(orders.promises(order.id()))
        .extracting(Promise::date)
        .containsExactly(first, second, order.row().promise());
  }

  @Test
  void theCustomerReadsTheOldDayTheNewOneAndTheReasonInHisWords_P6() {
    SteppedOrder order = waitingForTheModem();
    letPassUntilMoved(order);

    told.send(order);

    assertThat(world.read("/sandbox/mailbox.json?orderId=" + order.id()))
        .contains("die Zustellung Ihres Modems dauert länger");
  }

  @Test
  void anOrderThatWaitsForOperationsSaysSo_P6() {
    SteppedOrder order = checked(place("dsl-50")).run("serviceTask_shipModem");
    failForGood(order, "serviceTask_reservePort");

    letPassUntilMoved(order);

    assertThat(told.newest(order, "promiseMoved")).containsEntry("reason", "mending");
  }

  @Test
  void anOrderThatWaitsForItsVisitSaysSo_P6() {
    SteppedOrder order =
        checked(place("dsl-100")).run("serviceTask_reservePort", "serviceTask_shipModem");
    world.reportDelivery(order.id());
    LocalDate first = order.row().promise();

    LocalDate noticed = letPassUntilMoved(order);

    assertThat(noticed).isBefore(first);
    assertThat(told.newest(order, "promiseMoved")).containsEntry("reason", "visit");
  }

  @Test
  void aFaultyLineSaysSo_P6() {
    SteppedOrder order = readyForTheSwitch();
    world.set("network", "faulty-line", 1);
    order.run("serviceTask_activateLine", "serviceTask_testLine");

    letPassUntilMoved(order);

    assertThat(told.newest(order, "promiseMoved")).containsEntry("reason", "repair");
  }

  @Test
  void aCompletedOrderIsComparedNoMore() {
    SteppedOrder order = readyForTheSwitch();
    order.run("serviceTask_activateLine", "serviceTask_testLine");

    assertThat(order.jobs("event_promiseChecked")).isEmpty();
  }

  /** Days go by, each with its check, until another day is promised. */
  private LocalDate letPassUntilMoved(SteppedOrder order) {
    LocalDate promised = order.row().promise();
    for (int day = 0; day < 30 && order.row().promise().equals(promised); day++) {
      world.letPass(Duration.ofDays(1));
      order.run("event_promiseChecked");
    }
    assertThat(order.row().promise()).as("moved within a month").isNotEqualTo(promised);
    return today(order);
  }
}
