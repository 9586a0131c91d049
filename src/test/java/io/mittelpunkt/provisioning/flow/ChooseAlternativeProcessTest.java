package io.mittelpunkt.provisioning.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.mittelpunkt.provisioning.AlternativeOffers;
import io.mittelpunkt.provisioning.ChooseAlternative;
import io.mittelpunkt.provisioning.ChooseAlternative.Outcome;
import io.mittelpunkt.provisioning.Contracts;
import io.mittelpunkt.support.CoversModel;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.WalkedOrder;
import io.mittelpunkt.support.Wanted;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an address cannot have is no dead end: the customer chooses among what it can (P5). */
@CoversModel("choose-alternative")
class ChooseAlternativeProcessTest extends WalkedOrder {

  private static final String CHOICE = "choose-alternative";
  private static final String AGENT = "userTask_clarifyAddress";
  private static final String SLOW = "39101";

  @Autowired ChooseAlternative chooseAlternative;
  @Autowired AlternativeOffers alternatives;
  @Autowired Contracts contracts;

  @BeforeEach
  void aSlowNeighbourhood() {
    world.reach(SLOW, 60, true);
  }

  @Test
  void whatTheAddressCanHaveIsOfferedWithItsPrices_P5() {
    SteppedOrder order = tooFast();

    assertThat(order.only(CHOICE)).isWaitingAtExactly("receiveTask_awaitChoice");
    assertThat(order.state()).isEqualTo("pending");
    assertThat(alternatives.openOf(order.id()))
        .containsExactly("dsl-16", "dsl-50", "dsl-50-own-modem");
    assertThat(told.notices(order)).containsExactly("alternativesOffered");
    assertThat(told.newest(order, "alternativesOffered").get("offers"))
        .contains("DSL 16", "24,95", "DSL 50", "34,95")
        .doesNotContain("DSL 100");
    assertThat(told.events(order)).contains("ProductOrderInformationRequiredEvent: alternative");
  }

  @Test
  void anotherOfferingIsAnotherContractWithThePriceBeforeAndAfter_P10() {
    SteppedOrder order = tooFast();

    assertThat(choose(order, "dsl-50")).isEqualTo(Outcome.TAKEN);
    order.run("serviceTask_qualifyAddress");

    assertThat(order.row().offeringId()).isEqualTo("dsl-50");
    assertThat(order.only("confirm-contract")).isWaitingAtExactly("receiveTask_awaitConsent");
    var summary = contracts.openOf(order.id()).orElseThrow();
    assertThat(summary.monthlyBefore()).as("he pays nothing yet").isNull();
    assertThat(summary.text()).contains("zuerst bestellt", "39,95");
    assertThat(summary.after().monthly()).isEqualTo(new BigDecimal("34.95"));
    assertThat(summary.text()).contains("39,95", "34,95");
  }

  @Test
  void aSignatureUnderOneOfferingIsNoneUnderAnother_P10() {
    SteppedOrder order = tooFast();
    assertThat(order.row().signatureReference()).isEqualTo("SIG-1");

    choose(order, "dsl-16");
    order.run("serviceTask_qualifyAddress");

    assertThat(contracts.openOf(order.id())).isPresent();
    assertThat(order.row().promise()).isNull();
  }

  @Test
  void whatWasNotOfferedIsNotTaken_P5() {
    SteppedOrder order = tooFast();

    for (String other : List.of("dsl-100", "dsl-6", "", "x' or 1=1")) {
      assertThat(choose(order, other)).as(other).isEqualTo(Outcome.NOT_OFFERED);
    }

    assertThat(order.only(CHOICE)).isWaitingAtExactly("receiveTask_awaitChoice");
    assertThat(order.row().offeringId()).isEqualTo("dsl-100");
  }

  @Test
  void aChoiceIsTakenOnce() {
    SteppedOrder order = tooFast();
    choose(order, "dsl-16");

    assertThat(choose(order, "dsl-50")).isEqualTo(Outcome.NOT_ASKED);

    assertThat(order.row().offeringId()).isEqualTo("dsl-16");
    assertThat(choose(place("dsl-50"), "dsl-50")).isEqualTo(Outcome.NOT_ASKED);
  }

  @Test
  void whatIsNoLongerToBeHadWhenItIsChosenLeadsToANewChoice_P5() {
    SteppedOrder order = tooFast();
    world.reach(SLOW, 20, true);

    choose(order, "dsl-50");
    order.run("serviceTask_qualifyAddress");

    assertThat(order.only(CHOICE)).isWaitingAtExactly("receiveTask_awaitChoice");
    assertThat(alternatives.openOf(order.id())).containsExactly("dsl-16");
    assertThat(contracts.newestOf(order.id())).isEmpty();
    choose(order, "dsl-16");
    order.run("serviceTask_qualifyAddress");
    assertThat(order.only("confirm-contract")).isWaitingAtExactly("receiveTask_awaitConsent");
  }

  @Test
  void whoDoesNotChooseIsCalledAndNothingIsClosed_P10() {
    SteppedOrder order = withTheAgent();

    world.letPass(Duration.ofDays(400));

    assertThat(order.only(CHOICE)).isWaitingAtExactly(AGENT);
    assertThat(order.state()).isEqualTo("pending");
    assertThat(choose(order, "dsl-16")).isEqualTo(Outcome.TAKEN);
    assertThat(order.tasks(AGENT)).isEmpty();
    assertThat(order.instance()).isWaitingAtExactly("serviceTask_qualifyAddress");
  }

  @Test
  void anAgentWritesTheChoiceDown() {
    SteppedOrder order = withTheAgent();
    assertThat(order.form(AGENT, "anna", "agents").get("alternatives").toString())
        .contains("DSL 16", "DSL 50");
    assertThat(order.form(AGENT, "anna", "agents").get("offeringChoices").toString())
        .contains("\"value\":\"dsl-16\"", "\"value\":\"dsl-50\"");

    assertThatThrownBy(() -> submit(order, Map.of("choice", "otherOffering")))
        .isInstanceOf(BadUserRequestException.class);
    assertThatThrownBy(
            () -> submit(order, Map.of("choice", "otherOffering", "chosenOffering", "dsl-250")))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("cannot have this");
    submit(order, Map.of("choice", "otherOffering", "chosenOffering", "dsl-16"));

    assertThat(order.instance()).isWaitingAtExactly("serviceTask_qualifyAddress");
    assertThat(order.row().offeringId()).isEqualTo("dsl-16");
  }

  @Test
  void anUnknownAddressGoesToAnAgentAtOnceWhoCannotChooseWhatNobodyOffered() {
    SteppedOrder order = checked(place(Wanted.by(known(), "dsl-50").at("00000")));
    assertThat(order.only(CHOICE)).isWaitingAtExactly(AGENT);
    assertThat(told.notices(order)).containsExactly("addressUnclear");

    assertThatThrownBy(
            () -> submit(order, Map.of("choice", "otherOffering", "chosenOffering", "dsl-16")))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("cannot have this");
    assertThatThrownBy(() -> submit(order, Map.of("choice", "otherAddress", "street", "X 1")))
        .isInstanceOf(BadUserRequestException.class);
    assertThatThrownBy(() -> submit(order, anAddressOn("Weg 1\nFrau Muster")))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("on one line");
    assertThatThrownBy(() -> submit(order, anAddressOn("W".repeat(201))))
        .isInstanceOf(BadUserRequestException.class);
    submit(order, otherAddress("12045"));

    assertThat(order.row().installationAddress().inOneLine())
        .isEqualTo("Sonnenallee 88, 12045 Berlin");
    assertThat(told.tracesInTheEngine("street", "Sonnenallee 88")).isZero();
  }

  @Test
  void anAddressThatIsStillUnknownComesBackToTheAgent() {
    SteppedOrder order = checked(place(Wanted.by(known(), "dsl-50").at("00000")));

    submit(order, otherAddress("00000"));
    order.run("serviceTask_qualifyAddress");

    assertThat(order.only(CHOICE)).isWaitingAtExactly(AGENT);
  }

  @Test
  void whatWasOfferedForOneAddressCannotBeChosenForAnother_P5() {
    SteppedOrder order = withTheAgent();

    submit(order, otherAddress("12045"));

    assertThat(choose(order, "dsl-16")).isEqualTo(Outcome.NOT_ASKED);
    order.run("serviceTask_qualifyAddress");
    assertThat(order.row().offeringId()).isEqualTo("dsl-100");
    assertThat(order.row().promise()).as("signed for what was ordered").isNotNull();
  }

  @Test
  void aChoiceThatIsWaitedForTooLongIsMissed_P1() {
    SteppedOrder order = tooFast();
    assertEscalates(order, "event_awaitChoiceIdle", 192);
  }

  @Test
  void anUnclarifiedAddressIsMissedAfterADay_P1() {
    SteppedOrder order = withTheAgent();
    assertEscalates(order, "event_clarifyAddressIdle", 8);
  }

  private SteppedOrder tooFast() {
    return checked(place(Wanted.by(known(), "dsl-100").at(SLOW)));
  }

  private SteppedOrder withTheAgent() {
    SteppedOrder order = tooFast();
    assertThat(order.dueIn("event_choiceOverdue"))
        .isBetween(Duration.ofHours(48).minusMinutes(1), Duration.ofHours(48));
    world.letPass(Duration.ofHours(48));
    return order.run("event_choiceOverdue");
  }

  private Outcome choose(SteppedOrder order, String offering) {
    Outcome outcome = chooseAlternative.choose(order.id(), offering, "page");
    world.tell(order.id());
    return outcome;
  }

  private static Map<String, Object> anAddressOn(String street) {
    Map<String, Object> form = new HashMap<>(otherAddress("12045"));
    form.put("street", street);
    return form;
  }

  private void submit(SteppedOrder order, Map<String, Object> form) {
    order.submit(AGENT, "anna", "agents", form);
  }
}
