package io.mittelpunkt.provisioning.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.provisioning.ProvideDetail;
import io.mittelpunkt.provisioning.RequestCancellation;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.WalkedOrder;
import io.mittelpunkt.support.Wanted;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an order lacks is asked once, of whoever knows it, by a way that reaches him (P2, P3). */
class MissingDetailTest extends WalkedOrder {

  @Autowired JdbcClient jdbc;
  @Autowired ProvideDetail provideDetail;
  @Autowired RequestCancellation requestCancellation;

  @Test
  void aBirthDateThatTheAccountKnowsIsNeverAsked_P3() {
    Customer known = SteppedOrder.customer(service, BIRTH_DATE, null);
    SteppedOrder order = place(Wanted.by(known, "dsl-50"));

    order.run("event_orderReceived");

    assertThat(order.instance())
        .isWaitingAt("serviceTask_qualifyAddress")
        .hasNotPassed("subProcess_obtainDetail");
    assertThat(told.notices(order)).isEmpty();
  }

  @Test
  void whatCameWithOneOrderIsNotAskedWithTheNext_P3() {
    Customer customer = SteppedOrder.customer(service, null, null);
    place(Wanted.by(customer, "dsl-50").telling(Map.of(Detail.BIRTH_DATE, BIRTH_DATE.toString())))
        .run("event_orderReceived");

    SteppedOrder next = place(Wanted.by(customer, "dsl-50")).run("event_orderReceived");

    assertThat(next.instance()).isWaitingAt("serviceTask_qualifyAddress");
  }

  @Test
  void aMissingBirthDateIsNamedOwnedDatedAndAskedForInOneTransaction_P2() {
    SteppedOrder order = placeWithoutBirthDate().run("event_orderReceived");

    assertThat(order.instance())
        .isWaitingAtExactly("subProcess_obtainDetail", "receiveTask_awaitDetail");
    assertThat(order.state()).isEqualTo("pending");
    Map<String, Object> missing =
        jdbc.sql("select * from missing_detail where order_id = ?")
            .param(order.id())
            .query()
            .singleRow();
    assertThat(missing)
        .containsEntry("detail", "birthDate")
        .containsEntry("owner", "agents")
        .doesNotContainEntry("due", null)
        .containsEntry("answered_at", null);
    assertThat(told.events(order)).contains("ProductOrderInformationRequiredEvent: birthDate");
    assertThat(
            jdbc.sql(
                    """
                    select count(distinct xmin::text) from (
                      select xmin from missing_detail where order_id = :id
                      union all select xmin from product_order where id = :id
                      union all select xmin from notice where order_id = :id
                      union all select xmin from order_event
                        where order_id = :id and type = 'ProductOrderInformationRequiredEvent'
                      union all select xmin from journal_line
                        where order_id = :id and what = 'detailAsked'
                      union all select e.xmin from act_ru_event_subscr e
                        join act_ru_execution x on x.id_ = e.execution_id_
                        where x.proc_inst_id_ = :instance
                          and e.event_name_ = 'provisioning.detailProvided') rows
                    """)
                .param("id", order.id())
                .param("instance", order.instance().getId())
                .query(Integer.class)
                .single())
        .as("transactions that wrote it")
        .isEqualTo(1);
  }

  @Test
  void whoHasToTellSomethingGetsAMailWithALink_P2() {
    SteppedOrder order = placeWithoutBirthDate().run("event_orderReceived");

    told.send(order);

    assertThat(world.read("/sandbox/mailbox.json?orderId=" + order.id()))
        .contains(customer(order).email(), "Geburtsdatum", "/c/");
  }

  @Test
  void whoHasNeitherMailNorPhoneGetsALetter_P2() {
    Customer offline = SteppedOrder.customer(service, null, null);
    jdbc.sql("update customer set email = null where id = ?").param(offline.id()).update();
    SteppedOrder order = place(Wanted.by(offline, "dsl-50")).run("event_orderReceived");

    told.send(order);

    assertThat(world.read("/sandbox/mailbox.json?orderId=" + order.id()))
        .contains("\"letter\"", "Lindenstraße 5", "Geburtsdatum");
  }

  @Test
  void whoAnsweredForOneOrderIsNotAskedForTheOther_P3() {
    Customer customer = SteppedOrder.customer(service, null, MOBILE);
    SteppedOrder one = place(Wanted.by(customer, "dsl-50"));
    SteppedOrder other = place(Wanted.by(customer, "dsl-50"));
    one.run("event_orderReceived");
    other.run("event_orderReceived");

    answerOnPage(one, "1988-04-17");
    world.tell(other.id());

    assertThat(other.instance()).isWaitingAtExactly("serviceTask_qualifyAddress");
    assertThat(other.journal()).endsWith("detailKnown");
  }

  @Test
  void whatAShopToldServesThatShopAndNeverTheAccount_P3() {
    Customer customer = SteppedOrder.customer(service, null, null);
    Map<Detail, String> known = Map.of(Detail.BIRTH_DATE, "1901-01-01");
    place(Wanted.by(customer, "dsl-50").telling(known)).run("event_orderReceived");

    SteppedOrder next = place(Wanted.by(customer, "dsl-50"));

    assertThat(next.run("event_orderReceived").instance())
        .isWaitingAtExactly("serviceTask_qualifyAddress");
    assertThat(customers.get(customer.id()).birthDate()).isNull();
  }

  @Test
  void anImpossibleAnswerOnThePageChangesNothing() {
    SteppedOrder order = placeWithoutBirthDate().run("event_orderReceived");

    assertThat(answerOnPage(order, "1988-02-30")).isEqualTo(422);

    assertThat(order.instance())
        .isWaitingAtExactly("subProcess_obtainDetail", "receiveTask_awaitDetail");
    assertThat(order.state()).isEqualTo("pending");
  }

  @Test
  void aTechnicianNeedsAPhoneNumberAfterTheBirthDate() {
    Customer stranger = SteppedOrder.customer(service, null, null);
    SteppedOrder order = place(Wanted.by(stranger, "dsl-100")).run("event_orderReceived");
    answerOnPage(order, "1988-04-17");
    assertThat(order.instance())
        .isWaitingAtExactly("subProcess_obtainDetail", "receiveTask_awaitDetail");

    answerOnPage(order, "0151 12345601");

    assertThat(order.instance()).isWaitingAtExactly("serviceTask_qualifyAddress");
    assertThat(customer(order).phone()).isEqualTo(MOBILE);
  }

  @Test
  void anOrderThatIsCancelledAsksNothingMore() {
    SteppedOrder order = placeWithoutBirthDate().run("event_orderReceived");
    requestCancellation.request(order.id(), null, "page");
    order.run("event_cancellationAsked", "serviceTask_stopShipment", "serviceTask_releasePort");

    assertThat(provideDetail.answer(order.id(), "1988-04-17", "page"))
        .isEqualTo(new ProvideDetail.Outcome.NotAsked());

    assertThat(order.journal()).endsWith("cancelled");
    assertThat(customer(order).birthDate()).isNull();
  }
}
