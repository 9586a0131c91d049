package io.mittelpunkt.provisioning.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.provisioning.ConfirmContract;
import io.mittelpunkt.provisioning.ConfirmContract.Outcome;
import io.mittelpunkt.provisioning.Contracts;
import io.mittelpunkt.provisioning.Evidence;
import io.mittelpunkt.support.CoversModel;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.WalkedOrder;
import io.mittelpunkt.support.Wanted;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing is built before the customer agreed to its price, and nobody agrees for him (P10). */
@CoversModel("confirm-contract")
class ConfirmContractProcessTest extends WalkedOrder {

  private static final String CONSENT = "confirm-contract";

  @Autowired ConfirmContract confirmContract;
  @Autowired Contracts contracts;
  @Autowired JdbcClient jdbc;
  @Autowired RuntimeService runtime;

  @Test
  void aSignatureThatCameWithTheOrderIsConsent_P10() {
    SteppedOrder order = checked(place("dsl-50"));

    assertThat(order.endsOf(CONSENT)).containsExactly("event_contractConfirmed");
    assertThat(consent(order))
        .containsEntry("confirmed_via", "demo-shop")
        .containsEntry("evidence", "signature")
        .containsEntry("signature", "SIG-1");
    assertThat(told.notices(order)).containsExactly("orderPromised");
  }

  @Test
  void withoutConsentNothingIsPromisedReservedOrShipped_P10() {
    SteppedOrder order = waitingForConsent();

    assertThat(order.only(CONSENT)).isWaitingAtExactly("receiveTask_awaitConsent");
    assertThat(order.instance()).isWaitingAtExactly("callActivity_confirmContract");
    assertThat(order.state()).isEqualTo("pending");
    assertThat(order.row().promise()).isNull();
    assertThat(told.events(order)).contains("ProductOrderInformationRequiredEvent: contract");
    assertThat(world.read("/sandbox/network") + world.read("/sandbox/warehouse"))
        .doesNotContain(order.id());
  }

  @Test
  void theCustomerReadsWhatHeWouldPayBeforeAndAfter_P10() {
    SteppedOrder order = waitingForConsent();

    told.send(order);

    assertThat(told.notices(order)).containsExactly("contractSummary");
    assertThat(told.newest(order, "contractSummary").get("summary"))
        .contains("DSL 50", "34,95", "39,95", "Preis vorher: nichts");
    assertThat(world.read("/sandbox/mailbox.json?orderId=" + order.id())).contains("34,95", "/c/");
  }

  @Test
  void whoHasALineReadsWhatItCostsHimToday_P10() {
    Customer customer = known();
    SteppedOrder first = checked(place(Wanted.by(customer, "dsl-16")));
    first.run("serviceTask_reservePort", "serviceTask_shipModem");
    world.reportDelivery(first.id());
    first.run("event_wishedDayCome", "serviceTask_activateLine", "serviceTask_testLine");

    SteppedOrder next = checked(place(Wanted.by(customer, "dsl-50").unsigned()));

    assertThat(told.newest(next, "contractSummary").get("summary")).contains("24,95", "34,95");
  }

  @Test
  void aMessageWithoutHisConsentNeitherClosesTheOrderNorConfirmsIt_P10() {
    SteppedOrder order = waitingForConsent();

    runtime
        .createMessageCorrelation("provisioning.contractConfirmed")
        .processInstanceBusinessKey(order.id())
        .correlateAll();

    assertThat(order.only(CONSENT)).isWaitingAtExactly("receiveTask_awaitConsent");
    assertThat(contracts.openOf(order.id())).isPresent();
    assertThat(order.state()).isEqualTo("pending");
  }

  @Test
  void hisConsentOnThePageLetsTheOrderRunOn_P10() {
    SteppedOrder order = waitingForConsent();
    String words = contracts.openOf(order.id()).orElseThrow().text();

    assertThat(confirm(order)).isEqualTo(Outcome.CONFIRMED);

    assertThat(order.endsOf(CONSENT)).containsExactly("event_contractConfirmed");
    assertThat(order.instance()).hasPassed("serviceTask_promiseFirstDate");
    assertThat(order.state()).isEqualTo("inProgress");
    assertThat(consent(order))
        .containsEntry("confirmed_via", "page")
        .containsEntry("summary", words)
        .doesNotContainEntry("confirmed_at", null);
  }

  @Test
  void whoDoesNotAnswerIsRemindedTwiceAndThenCalled_P10() {
    SteppedOrder order = waitingForConsent();

    remind(order, 72);
    remind(order, 96);
    assertThat(told.notices(order))
        .containsExactly("contractSummary", "contractReminder", "contractReminder");
    remind(order, 96);

    assertThat(order.only(CONSENT)).isWaitingAtExactly("userTask_confirmByPhone");
    assertThat(order.task("userTask_confirmByPhone")).hasCandidateGroup("agents");
    assertThat(order.journal()).endsWith("contractCallAnnounced");
    assertThat(told.notices(order)).hasSize(3);
    assertThat(order.form("userTask_confirmByPhone", "anna", "agents").get("contractSummary"))
        .asString()
        .contains("DSL 50", "34,95", "39,95");
  }

  @Test
  void whoIsReachedByLetterHasTimeForThePost() {
    Customer offline = SteppedOrder.customer(service, BIRTH_DATE, null);
    jdbc.sql("update customer set email = null where id = ?").param(offline.id()).update();

    SteppedOrder order = checked(place(Wanted.by(offline, "dsl-50").unsigned()));

    assertDueIn(order, 240);
  }

  @Test
  void noTimerClosesAnOrderHoweverLongItWaits_P10() {
    SteppedOrder order = withTheAgent();

    world.letPass(Duration.ofDays(400));

    assertThat(order.state()).isEqualTo("pending");
    assertThat(order.task("userTask_confirmByPhone")).isNotNull();
    assertThat(order.jobs("event_consentOverdue")).isEmpty();
    order.run("event_confirmByPhoneIdle");
    assertThat(order.task("userTask_confirmByPhone")).isNotNull();
    assertThat(order.state()).isEqualTo("pending");
  }

  @Test
  void aSignatureThatTheAgentBringsIsConsent_P10() {
    SteppedOrder order = withTheAgent();

    order.submit(
        "userTask_confirmByPhone",
        "anna",
        "agents",
        Map.of("consent", "given", "signature", "PAPER-7"));

    assertThat(order.instance()).hasPassed("serviceTask_promiseFirstDate");
    assertThat(consent(order))
        .containsEntry("confirmed_via", "agent")
        .containsEntry("signature", "PAPER-7");
    assertThat(told.tracesInTheEngine("signature", "PAPER-7")).isZero();
  }

  @Test
  void whatIsNotWantedEndsWithoutConsent_P10() {
    SteppedOrder order = withTheAgent();

    order.submit("userTask_confirmByPhone", "anna", "agents", Map.of("consent", "notWanted"));

    assertThat(order.endsOf(CONSENT)).containsExactly("event_contractDeclined");
    assertThat(consent(order)).containsEntry("confirmed_at", null);
    assertThat(order.instance()).hasNotPassed("serviceTask_promiseFirstDate");
  }

  @Test
  void whoConfirmsWhileTheAgentHasTheTaskIsNotCalled() {
    SteppedOrder order = withTheAgent();

    confirm(order);

    assertThat(order.tasks("userTask_confirmByPhone")).isEmpty();
    assertThat(order.endsOf(CONSENT)).containsExactly("event_contractConfirmed");
    assertThat(consent(order)).containsEntry("confirmed_via", "page");
  }

  @Test
  void aConsentAndARefusalAtOnceIsAConsent_P13() {
    SteppedOrder order = withTheAgent();
    int seq = contracts.openOf(order.id()).orElseThrow().seq();
    confirmContract.confirm(order.id(), seq, Evidence.signature("S"), "page");

    order.submit("userTask_confirmByPhone", "anna", "agents", Map.of("consent", "notWanted"));
    world.tell(order.id());

    assertThat(order.endsOf(CONSENT)).containsExactly("event_contractConfirmed");
    assertThat(order.instance()).hasPassed("serviceTask_promiseFirstDate");
    assertThat(order.state()).isEqualTo("inProgress");
  }

  @Test
  void aConsentThatIsWaitedForTooLongIsMissed_P1() {
    SteppedOrder order = waitingForConsent();
    assertEscalates(order, "event_awaitConsentIdle", 264);
  }

  private SteppedOrder waitingForConsent() {
    return checked(place(Wanted.by(known(), "dsl-50").unsigned()));
  }

  private SteppedOrder withTheAgent() {
    SteppedOrder order = waitingForConsent();
    remind(order, 72);
    remind(order, 96);
    remind(order, 96);
    return order;
  }

  private void remind(SteppedOrder order, int hours) {
    assertDueIn(order, hours);
    world.letPass(Duration.ofHours(hours));
    order.run("event_consentOverdue");
  }

  /** What is promised ends on a full minute. */
  private void assertDueIn(SteppedOrder order, int hours) {
    assertThat(order.dueIn("event_consentOverdue"))
        .isBetween(Duration.ofHours(hours).minusMinutes(1), Duration.ofHours(hours));
  }

  private Outcome confirm(SteppedOrder order) {
    int seq = contracts.openOf(order.id()).orElseThrow().seq();
    Outcome outcome =
        confirmContract.confirm(order.id(), seq, Evidence.code(told.code(order)), "page");
    world.tell(order.id());
    return outcome;
  }

  private Map<String, Object> consent(SteppedOrder order) {
    return jdbc.sql("select * from contract_summary where order_id = ?")
        .param(order.id())
        .query()
        .singleRow();
  }
}
