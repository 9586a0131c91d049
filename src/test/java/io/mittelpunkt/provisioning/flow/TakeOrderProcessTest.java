package io.mittelpunkt.provisioning.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.provisioning.PlaceDraft;
import io.mittelpunkt.support.CoversModel;
import io.mittelpunkt.support.SteppedDraft;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.World;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An order taken by phone or in the shop, step by step. */
@StoppedEngine
@CoversModel("take-order")
class TakeOrderProcessTest {

  private static final LocalDate BIRTH_DATE = LocalDate.of(1988, 4, 17);
  private static final String TASK = "userTask_takeOrder";

  @Autowired ApplicationContext service;
  @Autowired World world;
  @Autowired JdbcClient jdbc;
  @Autowired Customers customers;
  @Autowired Orders orders;
  @Autowired PlaceDraft placeDraft;
  @Autowired ProcessEngine engine;

  @BeforeEach
  void assertOnThisEngine() {
    init(engine);
  }

  @AfterEach
  void behave() {
    world.set("network", "ok");
  }

  private SteppedDraft ofKnown(Customer customer) {
    return begin(Map.of("customerNumber", customer.id(), "channel", "phone"));
  }

  private SteppedDraft begin(Map<String, Object> form) {
    return SteppedDraft.begin(service, "anna", "agents", form);
  }

  private Map<String, Object> newcomer(String name) {
    Map<String, Object> form = new HashMap<>();
    form.put("channel", "shop");
    form.put("newName", name);
    form.put("street", "Lindenstraße 7");
    form.put("postcode", "10969");
    form.put("city", "Berlin");
    form.put("email", UUID.randomUUID() + "@example.com");
    form.put("contactPhone", "");
    form.put("language", "de");
    return form;
  }

  @Test
  void aKnownCustomerIsAskedNothingThatHeTold() {
    Customer customer = SteppedOrder.customer(service, BIRTH_DATE, "+4915112345601");
    SteppedDraft draft = ofKnown(customer).run("serviceTask_qualifyDraft");

    assertThat(draft.task(TASK).getAssignee()).isEqualTo("anna");
    assertThat(draft.form(TASK, "anna"))
        .containsEntry("customerName", "Mia Muster")
        .containsEntry("birthDateKnown", true)
        .containsEntry("contactPhoneKnown", true)
        .containsEntry("installationAddress", "Lindenstraße 5, 10969 Berlin");
    assertThat(draft.form(TASK, "anna").get("qualification").toString())
        .contains("DSL 50", "34", "without a visit");
    assertThat(draft.form(TASK, "anna").get("offeringChoices").toString())
        .contains("\"value\":\"dsl-50\"", "\"label\":");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C-1\u0000", "C-\uD800"})
  void whatCannotBeKeptAsItIsIsRefusedInWords(String number) {
    assertThatThrownBy(() -> begin(Map.of("customerNumber", number, "channel", "phone")))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("type it anew");
  }

  @Test
  void orderedByPhoneItWaitsForTheCustomersOwnConsent() {
    Customer customer = SteppedOrder.customer(service, null, null);
    SteppedDraft draft = ofKnown(customer).run("serviceTask_qualifyDraft");

    draft.submit(
        TASK,
        "anna",
        Map.of(
            "decision",
            "orderNow",
            "chosenOffering",
            "dsl-50",
            "birthDate",
            "1988-04-17",
            "contactPhone",
            "0151 12345602"));

    ProductOrder order = onlyOrderOf(customer.id());
    assertThat(draft.endsOf("take-order")).containsExactly("event_orderPlaced");
    assertThat(draft.row().orderId()).isEqualTo(order.id());
    assertThat(order.clientId()).isEqualTo("desk");
    assertThat(order.request()).contains("\"channel\":[{\"id\":\"phone\"");
    assertThat(order.signatureReference()).isNull();
    assertThat(customers.get(customer.id()).birthDate()).isEqualTo(BIRTH_DATE);
    assertThat(customers.get(customer.id()).phone()).isEqualTo("+4915112345602");
  }

  @Test
  void inTheShopTheCustomersSignatureCounts() {
    SteppedDraft draft = begin(newcomer("Paul Neu")).run("serviceTask_qualifyDraft");

    draft.submit(
        TASK,
        "anna",
        Map.of(
            "decision", "orderNow",
            "chosenOffering", "dsl-16",
            "wishedDay", world.now().plus(Duration.ofDays(30)).toString().substring(0, 10),
            "signature", "SHOP-77"));

    ProductOrder order = orders.get(draft.row().orderId());
    assertThat(order.signatureReference()).isEqualTo("SHOP-77");
    assertThat(order.wishedDate()).isNotNull();
    assertThat(customers.get(order.customerId()).id()).startsWith("CU-");
    assertThat(customers.get(order.customerId()).name()).isEqualTo("Paul Neu");
  }

  @Test
  void nothingPersonalIsStoredInTheEngine() {
    String name = "Secret " + UUID.randomUUID();
    SteppedDraft draft = begin(newcomer(name)).run("serviceTask_qualifyDraft");

    assertThat(engine.getRuntimeService().getVariables(draft.only("take-order").getId()).keySet())
        .containsExactlyInAnyOrder("orderId", "initiator");
    for (String table : List.of("act_ru_variable", "act_hi_varinst", "act_hi_detail")) {
      assertThat(
              jdbc.sql("select count(*) from " + table + " where text_ like ?")
                  .param("%" + name + "%")
                  .query(Long.class)
                  .single())
          .as(table)
          .isZero();
    }
  }

  @Test
  void whoGivesTheSameNameAndMailIsTheSameCustomer() {
    Map<String, Object> form = newcomer("Greta Gleich");
    SteppedDraft first = begin(form);
    SteppedDraft second = begin(form);

    assertThat(second.id()).isNotEqualTo(first.id());
    assertThat(second.row().customerId()).isEqualTo(first.row().customerId());
  }

  @ParameterizedTest
  @CsvSource({
    "customerNumber, C-nobody, no customer with this number",
    "newName, '', customer number",
    "street, '', street",
    "email, not-a-mail, mail address",
    "contactPhone, 12, cannot be called",
    "channel, web, whole form"
  })
  void whatCannotBeRightIsRefusedAtTheStart(String field, String typed, String reason) {
    Map<String, Object> form = newcomer("Rita Refused");
    form.put(field, typed);

    assertThatThrownBy(() -> begin(form))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining(reason);
    assertThat(
            jdbc.sql("select count(*) from customer where name = 'Rita Refused'")
                .query(Long.class)
                .single())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "birthDate, 2999-01-01, future",
    "wishedDay, 2020-01-01, from tomorrow",
    "contactPhone, 12, cannot be called",
    "chosenOffering, dsl-6, cannot have this offering",
    "signature, '  ', ''"
  })
  void aRefusedAnswerLeavesTheTaskAsItWas(String field, String typed, String reason) {
    SteppedDraft draft =
        ofKnown(SteppedOrder.customer(service, null, null)).run("serviceTask_qualifyDraft");
    Map<String, Object> said = new HashMap<>(Map.of("decision", "orderNow"));
    said.put(field, typed);

    assertThatThrownBy(() -> draft.submit(TASK, "anna", said))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining(reason.isEmpty() ? "choose an offering first" : reason);
    assertThat(draft.task(TASK).getAssignee()).isEqualTo("anna");
    assertThat(draft.row().offeringId()).isNull();
  }

  @Test
  void anotherAddressIsCheckedAnew() {
    SteppedDraft draft =
        ofKnown(SteppedOrder.customer(service, null, null)).run("serviceTask_qualifyDraft");

    draft.submit(
        TASK,
        "anna",
        Map.of(
            "decision",
            "otherAddress",
            "street",
            "Lindenstraße 9",
            "postcode",
            "10969",
            "city",
            "Berlin"));
    draft.run("serviceTask_qualifyDraft");

    assertThat(draft.form(TASK, "anna"))
        .containsEntry("installationAddress", "Lindenstraße 9, 10969 Berlin");
  }

  @Test
  void whoThinksItOverKeepsHisDraftAndGoesOnWithItByPhone() {
    Customer customer = SteppedOrder.customer(service, null, null);
    SteppedDraft draft = ofKnown(customer).run("serviceTask_qualifyDraft");
    draft.submit(TASK, "anna", Map.of("decision", "thinksItOver", "chosenOffering", "dsl-100"));

    assertThat(draft.endsOf("take-order")).containsExactly("event_draftLeft");
    assertThat(draft.state()).isEqualTo("left");
    assertThat(draft.all("rescue-draft")).hasSize(1);

    SteppedDraft again = ofKnown(customer);

    assertThat(again.id()).isEqualTo(draft.id());
    assertThat(again.all("rescue-draft")).isEmpty();
    again.run("serviceTask_qualifyDraft");
    assertThat(again.form(TASK, "anna")).containsEntry("chosenOffering", "dsl-100");
  }

  @Test
  void whoSignsAndThinksItOverAgreesAnew_P10() {
    SteppedDraft draft =
        ofKnown(SteppedOrder.customer(service, BIRTH_DATE, null)).run("serviceTask_qualifyDraft");
    draft.submit(
        TASK,
        "anna",
        Map.of(
            "decision", "thinksItOver",
            "chosenOffering", "dsl-16",
            "signature", "SHOP-78"));

    placeDraft.place(draft.id(), null);

    assertThat(orders.get(draft.row().orderId()).signatureReference())
        .as("a signature given at the price of another day")
        .isNull();
  }

  @Test
  void whoDoesNotWantItIsForgotten() {
    SteppedDraft draft = begin(newcomer("Nora Nein")).run("serviceTask_qualifyDraft");
    String customer = draft.row().customerId();

    draft.submit(TASK, "anna", Map.of("decision", "notWanted"));

    assertThat(draft.endsOf("take-order")).containsExactly("event_draftDeclined");
    assertThat(draft.state()).isEqualTo("declined");
    assertThat(draft.row().address()).isNull();
    assertThat(customers.find(customer)).isEmpty();
    world.run("forget-case", draft.id());
    assertThat(draft.endsOf("take-order")).as("who had it, and how it ended").isEmpty();
    assertThat(
            engine
                .getHistoryService()
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(draft.id())
                .count())
        .isZero();
  }

  @Test
  void aTaskThatIsLeftAloneEscalatesAndThenTheDraftIsRescued() {
    SteppedDraft draft =
        ofKnown(SteppedOrder.customer(service, null, null)).run("serviceTask_qualifyDraft");
    world.letPass(Duration.ofHours(9));
    draft.run("event_takeOrderIdle");
    assertThat(draft.all("escalate-idle-case")).hasSize(1);

    world.letPass(Duration.ofDays(3));
    draft.run("event_leftAlone");

    assertThat(draft.endsOf("take-order")).containsExactly("event_draftLeft");
    assertThat(draft.all("rescue-draft")).hasSize(1);
  }

  @Test
  void whatTheCustomerOrderedHimselfMeanwhileIsNotOrderedTwice() {
    Customer customer = SteppedOrder.customer(service, null, null);
    SteppedDraft draft = ofKnown(customer).run("serviceTask_qualifyDraft");
    service.getBean(PlaceDraft.class).place(draft.id(), "dsl-50");

    assertThatThrownBy(
            () ->
                draft.submit(
                    TASK, "anna", Map.of("decision", "orderNow", "chosenOffering", "dsl-50")))
        .hasMessageContaining("This draft is over");
    world.tell(draft.id());

    assertThat(draft.endsOf("take-order")).containsExactly("event_nothingToTake");
    onlyOrderOf(customer.id());
  }

  @Test
  void whileTheNetworkIsDownItIsMendedAndWhoeverGoesOnByHandCanStillOrder() {
    world.set("network", "error");
    Map<String, Object> form = newcomer("Olga Offline");
    form.put("street", "Weg " + UUID.randomUUID());
    SteppedDraft draft = begin(form);
    String job = draft.job("serviceTask_qualifyDraft").getId();
    for (int i = 0; i < 5; i++) {
      assertThatThrownBy(() -> engine.getManagementService().executeJob(job));
    }
    draft.run("event_stepFailed");
    assertThat(
            engine.getFormService().getTaskFormVariables(draft.task("userTask_mendStep").getId()))
        .containsEntry("customerName", "Olga Offline");

    draft.submit("userTask_mendStep", "olga", "operations", Map.of("remedy", "doneByHand"));

    assertThat(draft.form(TASK, "anna").get("qualification").toString()).contains("Not known");
    draft.submit(TASK, "anna", Map.of("decision", "orderNow", "chosenOffering", "dsl-50"));
    assertThat(draft.state()).isEqualTo("placed");
  }

  private ProductOrder onlyOrderOf(String customer) {
    List<ProductOrder> all = orders.ofCustomer(customer);
    assertThat(all).hasSize(1);
    return all.get(0);
  }
}
