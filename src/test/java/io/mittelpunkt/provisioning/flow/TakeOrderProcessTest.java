package io.mittelpunkt.provisioning.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.orders.ProductOrder;
import io.mittelpunkt.support.CoversModel;
import io.mittelpunkt.support.SteppedDraft;
import io.mittelpunkt.support.SteppedOrder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An order taken by phone or in the shop, step by step. */
@CoversModel("take-order")
class TakeOrderProcessTest extends TakenOrder {

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
    placeDraft.place(draft.id(), "dsl-50");

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
    draft.failForGood("serviceTask_qualifyDraft");
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
