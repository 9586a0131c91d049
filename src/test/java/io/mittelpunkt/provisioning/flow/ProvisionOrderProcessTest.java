package io.mittelpunkt.provisioning.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.customers.Detail;
import io.mittelpunkt.escalation.WorkingDays;
import io.mittelpunkt.notices.CustomerLinks;
import io.mittelpunkt.support.CoversModel;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.World;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of an order, step by step, with the stand-ins answering over HTTP. */
@StoppedEngine
@CoversModel("provision-order")
class ProvisionOrderProcessTest {

  private static final LocalDate BIRTH_DATE = LocalDate.of(1988, 4, 17);
  private static final String MOBILE = "+4915112345601";

  @Autowired ApplicationContext service;
  @Autowired World world;
  @Autowired JdbcClient jdbc;
  @Autowired Customers customers;
  @Autowired CustomerLinks links;

  @BeforeEach
  void assertOnThisEngine(@Autowired ProcessEngine engine) {
    init(engine);
  }

  @AfterEach
  void behave() {
    world.set("network", "ok");
  }

  @Test
  void aCompleteOrderBecomesAnActiveLine() {
    SteppedOrder order = placeComplete("dsl-50");
    assertThat(order.instance()).isWaitingAt("event_orderReceived");
    assertThat(order.state()).isEqualTo("acknowledged");

    order.run("event_orderReceived", "serviceTask_qualifyAddress");
    assertThat(order.instance())
        .isWaitingAtExactly("serviceTask_reservePort", "serviceTask_shipModem");
    assertThat(order.state()).isEqualTo("inProgress");

    order.run("serviceTask_reservePort", "serviceTask_shipModem");
    assertThat(order.instance()).isWaitingAt("receiveTask_awaitDelivery");

    assertThat(world.reportDelivery(order.id())).isEqualTo(204);
    order.run("serviceTask_activateLine", "serviceTask_testLine");
    assertThat(order.instance()).isEnded().hasPassed("event_lineActive");
    assertThat(order.state()).isEqualTo("completed");
    assertThat(order.journal())
        .containsExactly(
            "received",
            "addressQualified",
            "promised",
            "portReserved",
            "modemShipped",
            "modemDelivered",
            "lineActivated",
            "completed");
  }

  @Test
  void whatIsPromisedIsADateInWorkingDaysAndIsToldAtOnce_P6() {
    SteppedOrder order = placeComplete("dsl-50").run("event_orderReceived");
    SteppedOrder withVisit = placeComplete("dsl-100").run("event_orderReceived");
    LocalDate today = LocalDate.ofInstant(world.now(), customer(order).zone());

    order.run("serviceTask_qualifyAddress");
    withVisit.run("serviceTask_qualifyAddress");

    assertThat(order.row().firstPromise()).isEqualTo(WorkingDays.after(today, 5));
    assertThat(withVisit.row().firstPromise()).isEqualTo(WorkingDays.after(today, 10));
    assertThat(noticesOf(order)).containsExactly("orderPromised");
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
  void aBirthDateThatTheAccountKnowsIsNeverAsked_P3() {
    Customer known = SteppedOrder.customer(service, BIRTH_DATE, null);
    SteppedOrder order = SteppedOrder.place(service, known, "dsl-50", "10969", Map.of());

    order.run("event_orderReceived");

    assertThat(order.instance())
        .isWaitingAt("serviceTask_qualifyAddress")
        .hasNotPassed("subProcess_obtainDetail");
    assertThat(noticesOf(order)).isEmpty();
  }

  @Test
  void whatCameWithOneOrderIsNotAskedWithTheNext_P3() {
    Customer customer = SteppedOrder.customer(service, null, null);
    SteppedOrder.place(
            service, customer, "dsl-50", "10969", Map.of(Detail.BIRTH_DATE, BIRTH_DATE.toString()))
        .run("event_orderReceived");

    SteppedOrder next =
        SteppedOrder.place(service, customer, "dsl-50", "10969", Map.of())
            .run("event_orderReceived");

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
    assertThat(eventsOf(order)).contains("ProductOrderInformationRequiredEvent: birthDate");
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
                        where x.proc_inst_id_ = :instance) rows
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

    sendNotices(order);

    assertThat(world.read("/sandbox/mailbox.json?orderId=" + order.id()))
        .contains(customer(order).email(), "Geburtsdatum", "/c/");
  }

  @Test
  void whoHasNeitherMailNorPhoneGetsALetter_P2() {
    Customer offline = SteppedOrder.customer(service, null, null);
    jdbc.sql("update customer set email = null where id = ?").param(offline.id()).update();
    SteppedOrder order =
        SteppedOrder.place(service, offline, "dsl-50", "10969", Map.of())
            .run("event_orderReceived");

    sendNotices(order);

    assertThat(world.read("/sandbox/mailbox.json?orderId=" + order.id()))
        .contains("\"letter\"", "Lindenstraße 5", "Geburtsdatum");
  }

  @Test
  void anAnswerOnThePageLetsTheOrderRunOn() {
    SteppedOrder order = placeWithoutBirthDate().run("event_orderReceived");

    assertThat(answerOnPage(order, "1988-04-17")).isEqualTo(302);

    assertThat(order.instance())
        .isWaitingAtExactly("serviceTask_qualifyAddress")
        .hasPassed("event_customerAnswered");
    assertThat(customer(order).birthDate()).isEqualTo(BIRTH_DATE);
    assertThat(order.jobs("event_answerOverdue")).isEmpty();
  }

  @Test
  void whoAnsweredForOneOrderIsNotAskedForTheOther_P3() {
    Customer customer = SteppedOrder.customer(service, null, MOBILE);
    SteppedOrder one = SteppedOrder.place(service, customer, "dsl-50", "10969", Map.of());
    SteppedOrder other = SteppedOrder.place(service, customer, "dsl-50", "10969", Map.of());
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
    Map<Detail, String> told = Map.of(Detail.BIRTH_DATE, "1901-01-01");
    SteppedOrder.place(service, customer, "dsl-50", "10969", told).run("event_orderReceived");

    SteppedOrder next = SteppedOrder.place(service, customer, "dsl-50", "10969", Map.of());

    assertThat(next.run("event_orderReceived").instance())
        .isWaitingAtExactly("serviceTask_qualifyAddress");
    assertThat(customers.get(customer.id()).birthDate()).isNull();
  }

  @Test
  void aDeliveryCannotHaveBeenMadeBeforeAnythingWasPromised() {
    SteppedOrder order = placeWithoutBirthDate().run("event_orderReceived");

    assertThatThrownBy(() -> world.reportDelivery(order.id())).hasMessageContaining("404");

    assertThat(order.journal()).doesNotContain("modemDelivered");
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
    SteppedOrder order =
        SteppedOrder.place(service, stranger, "dsl-100", "10969", Map.of())
            .run("event_orderReceived");
    answerOnPage(order, "1988-04-17");
    assertThat(order.instance())
        .isWaitingAtExactly("subProcess_obtainDetail", "receiveTask_awaitDetail");

    answerOnPage(order, "0151 12345601");

    assertThat(order.instance()).isWaitingAtExactly("serviceTask_qualifyAddress");
    assertThat(customer(order).phone()).isEqualTo(MOBILE);
  }

  @Test
  void whoDoesNotAnswerIsCalledByAnAgentWhoseNoteIsStoredOnlyWithTheCustomer() {
    SteppedOrder order = placeWithoutBirthDate().run("event_orderReceived");
    world.letPass(Duration.ofHours(47));
    assertThat(order.due("event_answerOverdue")).isFalse();
    world.letPass(Duration.ofHours(1));

    order.run("event_answerOverdue");
    assertThat(order.instance())
        .isWaitingAtExactly("subProcess_obtainDetail", "userTask_askByPhone");
    assertThat(order.form("userTask_askByPhone", "anna", "agents"))
        .containsEntry("missingDetail", "birthDate")
        .containsEntry("customerName", "Mia Muster");

    order.submit(
        "userTask_askByPhone",
        "anna",
        "agents",
        Map.of("birthDate", "1988-04-17", "contactPhone", MOBILE));
    assertThat(tracesInTheEngine("contactPhone", MOBILE)).isZero();
    assertThat(order.instance())
        .isWaitingAtExactly("serviceTask_qualifyAddress")
        .hasPassed("event_agentAsked");
    assertThat(customer(order).birthDate()).isEqualTo(BIRTH_DATE);
    assertThat(tracesInTheEngine("birthDate", "1988-04-17")).isZero();
  }

  @Test
  void aCustomerWhoAnswersWhileTheAgentHasTheTaskIsNotCalled_P3() {
    SteppedOrder order = waitingForTheAgent();

    answerOnPage(order, "1988-04-17");

    assertThat(order.tasks("userTask_askByPhone")).isEmpty();
    assertThat(order.instance()).isWaitingAtExactly("serviceTask_qualifyAddress");
  }

  @Test
  void aMessageThatComesLateAsksNobodyTwice_P3() {
    Customer stranger = SteppedOrder.customer(service, null, null);
    SteppedOrder order =
        SteppedOrder.place(service, stranger, "dsl-100", "10969", Map.of())
            .run("event_orderReceived");
    world.letPass(Duration.ofHours(48));
    order.run("event_answerOverdue");
    typeOnPage(order, "1988-04-17");
    order.submit("userTask_askByPhone", "anna", "agents", Map.of("birthDate", "1988-04-17"));
    assertThat(noticesOf(order)).containsExactly("detailMissing", "detailMissing");
    world.letPass(Duration.ofHours(1));

    world.tell(order.id());

    assertThat(order.instance())
        .isWaitingAtExactly("subProcess_obtainDetail", "receiveTask_awaitDetail");
    assertThat(noticesOf(order)).containsExactly("detailMissing", "detailMissing");
    assertThat(order.journal()).filteredOn("detailAsked"::equals).hasSize(2);
    assertThat(order.dueIn("event_answerOverdue")).isLessThanOrEqualTo(Duration.ofHours(47));
  }

  @Test
  void anImpossibleDateOfTheAgentIsRefusedAndTheTaskStays() {
    SteppedOrder order = waitingForTheAgent();

    for (String impossible : List.of("1988-02-30", "2988-04-17", "1788-04-17", "yesterday", " ")) {
      assertThatThrownBy(
              () ->
                  order.submit(
                      "userTask_askByPhone", "anna", "agents", Map.of("birthDate", impossible)))
          .as(impossible)
          .isInstanceOf(BadUserRequestException.class)
          .hasMessageMatching(".*[Pp]lease .*");
    }

    assertThat(order.task("userTask_askByPhone")).isNotNull();
    assertThat(customer(order).birthDate()).isNull();
    assertThat(tracesInTheEngine("birthDate", "1988-02-30")).isZero();
  }

  @RepeatedTest(5)
  void ofTwoAnswersAtTheSameTimeOneIsTaken_P13() throws Exception {
    SteppedOrder order = waitingForTheAgent();
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService two = Executors.newFixedThreadPool(2);
    try {
      Future<Boolean> page =
          two.submit(together(start, () -> typeOnPage(order, "1988-04-17") == 302));
      Future<Boolean> agent =
          two.submit(
              together(
                  start,
                  () -> {
                    try {
                      order.submit(
                          "userTask_askByPhone",
                          "anna",
                          "agents",
                          Map.of("birthDate", "1988-04-18"));
                      return true;
                    } catch (ProcessEngineException e) {
                      return false; // The page was faster; Tasklist says that the task is gone.
                    }
                  }));
      assertThat(page.get()).isTrue();
      agent.get();
    } finally {
      two.shutdownNow();
    }

    world.tell(order.id());

    assertThat(order.journal()).containsOnlyOnce("detailKnown");
    assertThat(order.jobs("serviceTask_qualifyAddress")).hasSize(1);
    assertThat(order.instance()).isWaitingAtExactly("serviceTask_qualifyAddress");
  }

  @Test
  void anAddressThatTheNetworkDoesNotKnowIsClarifiedByAnAgent() {
    SteppedOrder order = place("00000");
    order.run("event_orderReceived", "serviceTask_qualifyAddress");
    assertThat(order.instance()).isWaitingAtExactly("userTask_clarifyAddress");
    assertThat(order.row().firstPromise()).isNull();

    order.submit("userTask_clarifyAddress", "anna", "agents", address("12045"));
    assertThat(order.row().installationAddress().inOneLine())
        .isEqualTo("Sonnenallee 88, 12045 Berlin");
    assertThat(tracesInTheEngine("street", "Sonnenallee 88")).isZero();
    order.run("serviceTask_qualifyAddress");

    assertThat(order.instance()).hasPassed("serviceTask_promiseFirstDate");
    assertThat(order.row().firstPromise()).isNotNull();
  }

  @Test
  void anAddressThatIsStillUnknownComesBackToTheAgent() {
    SteppedOrder order = place("00000");
    order.run("event_orderReceived", "serviceTask_qualifyAddress");

    order.submit("userTask_clarifyAddress", "anna", "agents", address("00000"));
    order.run("serviceTask_qualifyAddress");

    assertThat(order.instance()).isWaitingAtExactly("userTask_clarifyAddress");
  }

  @Test
  void aModemThatArrivesBeforeAnybodyWaitsForItIsNotWaitedFor_P13() {
    SteppedOrder order = placeComplete("dsl-50");
    order.run("event_orderReceived", "serviceTask_qualifyAddress", "serviceTask_reservePort");

    assertThat(world.reportDelivery(order.id())).isEqualTo(204);
    order.run("serviceTask_shipModem");

    assertThat(order.instance())
        .isWaitingAtExactly("serviceTask_activateLine")
        .hasNotPassed("receiveTask_awaitDelivery");
    assertThat(order.journal()).contains("modemDelivered").doesNotContain("modemShipped");
  }

  @Test
  void aDeliveryThatIsReportedTwiceCountsOnce_P13() {
    SteppedOrder order = waitingForTheModem();

    assertThat(world.reportDelivery(order.id())).isEqualTo(204);
    assertThat(world.reportDelivery(order.id())).isEqualTo(204);

    assertThat(order.jobs("serviceTask_activateLine")).hasSize(1);
    assertThat(order.journal()).containsOnlyOnce("modemDelivered");
  }

  @Test
  void aFaultyLineIsRepairedAndTestedAgainBeforeAnybodyCallsItActive() {
    SteppedOrder order = waitingForTheModem();
    world.reportDelivery(order.id());
    world.set("network", "faulty-line", 1);

    order.run("serviceTask_activateLine", "serviceTask_testLine");
    assertThat(order.instance()).isWaitingAtExactly("userTask_repairLine");
    assertThat(order.state()).isEqualTo("inProgress");

    order.submit("userTask_repairLine", "olga", "operations", Map.of());
    order.run("serviceTask_testLine");
    assertThat(order.instance()).isEnded().hasPassed("event_lineActive");
    assertThat(order.journal()).containsSubsequence("lineFaulty", "completed");
  }

  @Test
  void theAnswerIsMissedAfterThreeDays_P1() {
    SteppedOrder order = placeWithoutBirthDate().run("event_orderReceived");

    escalates(order, "event_awaitDetailIdle", Duration.ofHours(192));
  }

  @Test
  void theCallToTheCustomerIsMissedAfterADay_P1() {
    escalates(waitingForTheAgent(), "event_askByPhoneIdle", Duration.ofHours(8));
  }

  @Test
  void anUnclarifiedAddressIsMissedAfterADay_P1() {
    SteppedOrder order = place("00000");
    order.run("event_orderReceived", "serviceTask_qualifyAddress");

    escalates(order, "event_clarifyAddressIdle", Duration.ofHours(8));
  }

  @Test
  void theModemIsMissedAfterFourDays_P1() {
    escalates(waitingForTheModem(), "event_awaitDeliveryIdle", Duration.ofHours(96));
  }

  @Test
  void anUnrepairedLineIsMissedAfterHalfADay_P1() {
    SteppedOrder order = waitingForTheModem();
    world.reportDelivery(order.id());
    world.set("network", "faulty-line", 1);
    order.run("serviceTask_activateLine", "serviceTask_testLine");

    escalates(order, "event_repairLineIdle", Duration.ofHours(4));
  }

  private void escalates(SteppedOrder order, String timer, Duration after) {
    assertThat(order.dueIn(timer)).isEqualTo(after);
    world.letPass(after);
    order.run(timer);
    assertThat(order.only("escalate-idle-case")).isWaitingAt("event_leadDue");
  }

  private SteppedOrder placeComplete(String offering) {
    Customer known = SteppedOrder.customer(service, BIRTH_DATE, MOBILE);
    return SteppedOrder.place(service, known, offering, "10969", Map.of());
  }

  private SteppedOrder place(String postcode) {
    Customer known = SteppedOrder.customer(service, BIRTH_DATE, MOBILE);
    return SteppedOrder.place(service, known, "dsl-50", postcode, Map.of());
  }

  private SteppedOrder placeWithoutBirthDate() {
    Customer stranger = SteppedOrder.customer(service, null, MOBILE);
    return SteppedOrder.place(service, stranger, "dsl-50", "10969", Map.of());
  }

  private SteppedOrder waitingForTheAgent() {
    SteppedOrder order = placeWithoutBirthDate().run("event_orderReceived");
    world.letPass(Duration.ofHours(48));
    return order.run("event_answerOverdue");
  }

  private SteppedOrder waitingForTheModem() {
    return placeComplete("dsl-50")
        .run(
            "event_orderReceived",
            "serviceTask_qualifyAddress",
            "serviceTask_reservePort",
            "serviceTask_shipModem");
  }

  private int answerOnPage(SteppedOrder order, String answer) {
    int status = typeOnPage(order, answer);
    world.tell(order.id());
    return status;
  }

  private int typeOnPage(SteppedOrder order, String answer) {
    return world
        .answerOnPage(links.mint(order.row().customerId(), order.id()), answer)
        .statusCode();
  }

  private Customer customer(SteppedOrder order) {
    return customers.get(order.row().customerId());
  }

  private void sendNotices(SteppedOrder order) {
    jdbc.sql("select id::text from notice where order_id = ? and sent_at is null")
        .param(order.id())
        .query(String.class)
        .list()
        .forEach(world::send);
  }

  private List<String> noticesOf(SteppedOrder order) {
    return jdbc.sql("select template from notice where order_id = ? order by created_at")
        .param(order.id())
        .query(String.class)
        .list();
  }

  private List<String> eventsOf(SteppedOrder order) {
    return jdbc.sql("select type || ': ' || about from order_event where order_id = ? order by seq")
        .param(order.id())
        .query(String.class)
        .list();
  }

  private int tracesInTheEngine(String name, String value) {
    return jdbc.sql(
            """
            select (select count(*) from act_ru_variable where name_ = :name or text_ = :value)
              + (select count(*) from act_hi_varinst where name_ = :name or text_ = :value)
              + (select count(*) from act_hi_detail where name_ = :name or text_ = :value)
              + (select count(*) from act_hi_dec_in where text_ = :value)
            """)
        .param("name", name)
        .param("value", value)
        .query(Integer.class)
        .single();
  }

  private static Map<String, Object> address(String postcode) {
    return Map.of("street", "Sonnenallee 88", "postcode", postcode, "city", "Berlin");
  }

  private static <T> Callable<T> together(CyclicBarrier start, Callable<T> work) {
    return () -> {
      start.await();
      return work.call();
    };
  }
}
