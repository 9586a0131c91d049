package io.mittelpunkt.provisioning.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** What must be true of every order that came to its end. */
final class Ending {

  private final LivingOrder order;

  Ending(LivingOrder order) {
    this.order = order;
  }

  void verify() {
    String state = order.row().state().code();
    assertThat(state).isIn("completed", "cancelled");
    assertThat(order.cases().jobs()).as("jobs left").isEmpty();
    assertThat(order.cases().tasks()).as("tasks left").isEmpty();
    assertThat(order.cases().incidents()).as("incidents left").isZero();
    assertThat(visits("booked") + visits("held")).as("visits left").isZero();
    if (state.equals("cancelled")) {
      nothingIsLeft();
    } else {
      allIsThereOnce();
    }
    nothingWasToldTwice(state);
  }

  private void nothingIsLeft() {
    assertThat(held("port")).as("ports of a cancelled order").isZero();
    assertThat(held("activation")).as("lines of a cancelled order").isZero();
    if (!order.wasDoneByHand() && (held("shipment") > 0 || delivered())) {
      assertThat(told("sendModemBack")).as("the return of the modem is asked for").isEqualTo(1);
    }
    assertThat(cancellations("done")).isEqualTo(1);
    assertThat(cancellations("assessing") + cancellations("accepted")).isZero();
  }

  private void allIsThereOnce() {
    int least = order.wasDoneByHand() ? 0 : 1;
    assertThat(held("port")).as("ports").isBetween(least, 1);
    assertThat(held("activation")).as("active lines").isBetween(least, 1);
    assertThat(held("shipment")).as("parcels").isLessThanOrEqualTo(1);
    assertThat(order.row().firstPromise()).as("a promise").isNotNull();
    assertThat(cancellations("assessing") + cancellations("accepted")).isZero();
  }

  private void nothingWasToldTwice(String state) {
    assertThat(told("lineActive")).isEqualTo(state.equals("completed") ? 1 : 0);
    assertThat(told("orderCancelled")).isEqualTo(state.equals("cancelled") ? 1 : 0);
    assertThat(told("orderPromised")).isLessThanOrEqualTo(1);
    assertThat(told("cancellationAsked")).isEqualTo(cancellations("%"));
    assertThat(told("visitBooked")).isEqualTo(visits("%"));
    List<String> same =
        order
            .jdbc()
            .sql(
                """
                select template || ' ' || parameters::text from notice
                where order_id = ? and customer_id is not null
                  and template not in ('cancellationAsked', 'cancellationTooLate', 'visitBooked',
                    'visitAnnounced', 'visitGivenBack', 'visitMissed')
                group by template, parameters having count(*) > 1
                """)
            .param(order.id())
            .query(String.class)
            .list();
    assertThat(same).as("told twice in the same words").isEmpty();
    assertThat(count("select count(*) from sandbox_message where order_id = :order", Map.of()))
        .as("messages in the mailbox, one of each notice")
        .isEqualTo(told("%"));
  }

  private int held(String kind) {
    return count(
        """
        select count(*) from sandbox_effect
        where key = :order and kind = :kind and calls > 0 and taken_back_at is null
        """,
        Map.of("kind", kind));
  }

  private boolean delivered() {
    return count(
            "select count(*) from line where order_id = :order and delivered_at is not null",
            Map.of())
        > 0;
  }

  private int visits(String state) {
    return count(
        "select count(*) from visit where order_id = :order and state like :state",
        Map.of("state", state));
  }

  private int cancellations(String state) {
    return count(
        "select count(*) from cancellation where order_id = :order and state like :state",
        Map.of("state", state));
  }

  private int told(String template) {
    return count(
        """
        select count(*) from notice
        where order_id = :order and customer_id is not null and template like :template
        """,
        Map.of("template", template));
  }

  private int count(String query, Map<String, String> parameters) {
    return order
        .jdbc()
        .sql(query)
        .param("order", order.id())
        .params(parameters)
        .query(Integer.class)
        .single();
  }
}
