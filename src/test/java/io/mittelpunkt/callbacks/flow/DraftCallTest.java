package io.mittelpunkt.callbacks.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.callbacks.Callback;
import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.callbacks.Callback.State;
import io.mittelpunkt.callbacks.Callbacks;
import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.customers.Customers;
import io.mittelpunkt.provisioning.AskForDraftCall;
import io.mittelpunkt.provisioning.PlaceDraft;
import io.mittelpunkt.provisioning.SaveDraft;
import io.mittelpunkt.support.SteppedCall;
import io.mittelpunkt.support.SteppedDraft;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.World;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who began an order and wants to be called about it, is called by the team of his region. */
@StoppedEngine
class DraftCallTest {

  private static final String TASK = "userTask_callCustomer";

  @Autowired ApplicationContext service;
  @Autowired World world;
  @Autowired Callbacks callbacks;
  @Autowired Customers customers;
  @Autowired SaveDraft saveDraft;
  @Autowired AskForDraftCall askForDraftCall;
  @Autowired PlaceDraft placeDraft;

  private SteppedDraft callWanted() {
    Customer customer =
        SteppedOrder.customer(service, null, "+4915112345603").withId("T-" + UUID.randomUUID());
    SteppedDraft draft =
        new SteppedDraft(
            service,
            saveDraft.save("demo-shop", customer, customer.address(), "web", "dsl-50", null));
    world.letPass(Duration.ofHours(49));
    draft.run("event_pauseOver");
    askForDraftCall.ask(draft.id(), "");
    world.tell(draft.id());
    return draft.run("serviceTask_qualifyDraft");
  }

  private SteppedCall callAbout(SteppedDraft draft) {
    Callback call = callbacks.ofCase(draft.id()).get(0);
    assertThat(call.matter()).isEqualTo(Matter.DRAFT);
    return new SteppedCall(service, call.id());
  }

  @Test
  void whoOrdersHimselfIsNotCalled() {
    SteppedDraft draft = callWanted();
    SteppedCall call = callAbout(draft);
    assertThat(call.told()).containsExactly("callbackPromised");

    placeDraft.place(draft.id(), null);

    assertThat(call.hear().row().state()).isEqualTo(State.DECLINED);
    assertThat(call.all("keep-callback")).isEmpty();
  }

  @Test
  void whoThinksItOverIsNotCalledAgain() {
    SteppedDraft draft = callWanted();
    SteppedCall call = callAbout(draft);

    draft.submit(TASK, "anna", Map.of("decision", "thinksItOver"));

    assertThat(call.hear().row().state()).isEqualTo(State.DECLINED);
  }

  @Test
  void withWhatHeToldTheCallAboutItIsForgotten_P10() {
    SteppedDraft draft = callWanted();
    SteppedCall call = callAbout(draft).claim("pia", "team-national");
    String customer = draft.row().customerId();

    draft.submit(TASK, "anna", Map.of("decision", "notWanted"));
    call.hear();

    assertThat(callbacks.find(call.id())).isEmpty();
    assertThat(customers.find(customer)).isEmpty();
    assertThat(call.all("keep-callback")).isEmpty();
    world.run("forget-case", call.id());
    assertThat(call.endsOf("keep-callback")).isEmpty();
    assertThat(call.told()).isEmpty();
  }
}
