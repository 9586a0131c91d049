package io.mittelpunkt.provisioning.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.notices.CustomerLinks;
import io.mittelpunkt.orders.Orders;
import io.mittelpunkt.provisioning.AskForDraftCall;
import io.mittelpunkt.provisioning.PlaceDraft;
import io.mittelpunkt.provisioning.SaveDraft;
import io.mittelpunkt.support.CoversModel;
import io.mittelpunkt.support.SteppedDraft;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.World;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of an order that somebody began and left. */
@StoppedEngine
@CoversModel("rescue-draft")
class RescueDraftProcessTest {

  private static final String TASK = "userTask_callCustomer";

  @Autowired ApplicationContext service;
  @Autowired World world;
  @Autowired JdbcClient jdbc;
  @Autowired Customers customers;
  @Autowired CustomerLinks links;
  @Autowired SaveDraft saveDraft;
  @Autowired AskForDraftCall askForDraftCall;
  @Autowired PlaceDraft placeDraft;
  @Autowired Orders orders;

  /** Somebody new who began an order at a web shop. */
  private SteppedDraft leftAtTheShop() {
    String number = "T-" + UUID.randomUUID();
    Customer known = SteppedOrder.customer(service, LocalDate.of(1988, 4, 17), null);
    Customer customer =
        new Customer(
            number,
            "Leo Left",
            Locale.GERMAN,
            known.zone(),
            number + "@example.com",
            "+4915112345603",
            known.address(),
            null);
    return new SteppedDraft(
        service, saveDraft.save("demo-shop", customer, known.address(), "web", "dsl-50", null));
  }

  private SteppedDraft offered() {
    SteppedDraft draft = leftAtTheShop();
    world.letPass(Duration.ofHours(49));
    return draft.run("event_pauseOver");
  }

  private SteppedDraft called() {
    SteppedDraft draft = offered();
    assertThat(askForDraftCall.ask(draft.id(), "")).isEqualTo(AskForDraftCall.Outcome.TAKEN);
    world.tell(draft.id());
    return draft.run("serviceTask_qualifyDraft");
  }

  @Test
  void twoDaysInPeaceThenOneOfferThenItRestsAndWhatWasToldIsDeleted() {
    SteppedDraft draft = leftAtTheShop();
    String customer = draft.row().customerId();
    assertThat(templates(draft)).isEmpty();

    world.letPass(Duration.ofHours(49));
    draft.run("event_pauseOver");
    assertThat(templates(draft)).containsExactly("draftOffer");
    URI link = links.mint(customer, draft.id());

    world.letPass(Duration.ofDays(22));
    draft.run("event_keptLongEnough");

    assertThat(draft.endsOf("rescue-draft")).containsExactly("event_draftRests");
    assertThat(draft.state()).isEqualTo("rested");
    assertThat(draft.row().customerId()).isNull();
    assertThat(draft.row().address()).isNull();
    assertThat(templates(draft)).isEmpty();
    assertThat(customers.find(customer)).isEmpty();
    assertThat(links.open(link.getPath().substring(3))).isEmpty();
  }

  @Test
  void theAccountOfWhomWeKnewBeforeStays() {
    Customer known = SteppedOrder.customer(service, null, null);
    SteppedDraft draft =
        new SteppedDraft(
            service, saveDraft.save("demo-shop", known, known.address(), "web", null, null));
    world.letPass(Duration.ofHours(49));
    draft.run("event_pauseOver");
    world.letPass(Duration.ofDays(22));
    draft.run("event_keptLongEnough");

    assertThat(draft.state()).isEqualTo("rested");
    assertThat(customers.find(known.id())).isPresent();
  }

  @Test
  void whoWantsToBeCalledIsCalledWithEverythingKnown() {
    SteppedDraft draft = called();

    assertThat(draft.form(TASK, "anna"))
        .containsEntry("customerName", "Leo Left")
        .containsEntry("chosenOffering", "dsl-50")
        .containsEntry("contactPhoneKnown", true);
    draft.submit(TASK, "anna", Map.of("decision", "orderNow", "birthDate", "1988-04-17"));

    assertThat(draft.endsOf("rescue-draft")).containsExactly("event_orderPlaced");
    assertThat(orders.get(draft.row().orderId()).clientId()).isEqualTo("demo-shop");
  }

  @Test
  void aCallThatNobodyMakesEscalates() {
    SteppedDraft draft = called();
    world.letPass(Duration.ofHours(9));
    draft.run("event_callCustomerIdle");

    assertThat(draft.all("escalate-idle-case")).hasSize(1);
  }

  @Test
  void aDraftThatStandsLongerThanItIsKeptIsSeen() {
    SteppedDraft draft = offered();
    world.letPass(Duration.ofDays(31));
    draft.run("event_awaitWishIdle");

    assertThat(draft.all("escalate-idle-case")).hasSize(1);
  }

  @Test
  void whoIsNotReachedHearsOfItAndIsLeftInPeace() {
    SteppedDraft draft = called();
    draft.submit(TASK, "anna", Map.of("decision", "notReached"));

    assertThat(templates(draft)).containsExactly("draftOffer", "draftCallTried");
    assertThat(draft.row().callWantedAt()).isNull();
    assertThat(draft.all("rescue-draft")).hasSize(1);
    assertThat(draft.tasks(TASK)).isEmpty();
  }

  @Test
  void whoseAddressIsAnotherIsToldWhatThatOneCanHave() {
    SteppedDraft draft = called();
    draft.submit(
        TASK,
        "anna",
        Map.of("decision", "otherAddress", "street", "Weg 1", "postcode", "17209", "city", "Ort"));
    draft.run("serviceTask_qualifyDraft");

    assertThat(draft.form(TASK, "anna").get("qualification").toString())
        .contains("does not reach this speed", "the nearest is DSL 16");
  }

  @Test
  void whoSaysNoOnThePhoneIsForgotten() {
    SteppedDraft draft = called();
    draft.submit(TASK, "anna", Map.of("decision", "notWanted"));

    assertThat(draft.endsOf("rescue-draft")).containsExactly("event_draftDeclined");
    assertThat(draft.row().customerId()).isNull();
  }

  @Test
  void whoOrdersHimselfIsNotCalledAnyMore() {
    SteppedDraft draft = called();
    placeDraft.place(draft.id(), null);
    world.tell(draft.id());

    assertThat(draft.tasks(TASK)).isEmpty();
    assertThat(draft.endsOf("rescue-draft")).containsExactly("subProcess_stopRescuing");
  }

  @Test
  void nobodyIsOfferedItTwice() {
    SteppedDraft draft = offered();
    SteppedDraft again =
        SteppedDraft.begin(
            service,
            "anna",
            "agents",
            Map.of("customerNumber", draft.row().customerId(), "channel", "phone"));
    again.run("serviceTask_qualifyDraft");
    again.submit("userTask_takeOrder", "anna", Map.of("decision", "thinksItOver"));

    assertThat(again.id()).isEqualTo(draft.id());
    assertThat(draft.endsOf("rescue-draft")).containsExactly("subProcess_stopRescuing");
    assertThat(draft.all("rescue-draft")).hasSize(1);
    world.letPass(Duration.ofDays(22));
    draft.run("event_keptLongEnough");
    assertThat(draft.endsOf("rescue-draft"))
        .containsExactly("subProcess_stopRescuing", "event_draftRests");
  }

  private List<String> templates(SteppedDraft draft) {
    return jdbc.sql(
            """
            select template from notice where order_id = ? and customer_id is not null
            order by created_at
            """)
        .param(draft.id())
        .query(String.class)
        .list();
  }
}
