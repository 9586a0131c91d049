package io.mittelpunkt.provisioning.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.mittelpunkt.provisioning.ConfirmContract;
import io.mittelpunkt.provisioning.ConfirmContract.Outcome;
import io.mittelpunkt.provisioning.Contracts;
import io.mittelpunkt.provisioning.Evidence;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.WalkedOrder;
import io.mittelpunkt.support.Wanted;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What proves that it is the customer himself who agrees (P10). */
class ConsentEvidenceTest extends WalkedOrder {

  @Autowired ConfirmContract confirmContract;
  @Autowired Contracts contracts;

  @Test
  void anotherCodeThanTheOneThatWasSentIsRefused_P10() {
    SteppedOrder order = waitingForConsent();
    String code = told.code(order);

    assertThat(confirm(order, other(code))).isEqualTo(Outcome.NO_EVIDENCE);

    assertThat(order.state()).isEqualTo("pending");
    assertThat(confirm(order, " " + code + " ")).isEqualTo(Outcome.CONFIRMED);
  }

  @Test
  void afterFiveTriesTheRightCodeIsWorthNothing_P10() {
    SteppedOrder order = waitingForConsent();
    String code = told.code(order);

    for (int tries = 0; tries < 5; tries++) {
      assertThat(confirm(order, other(code))).isEqualTo(Outcome.NO_EVIDENCE);
    }

    assertThat(confirm(order, code)).isEqualTo(Outcome.NO_EVIDENCE);
    world.letPass(Duration.ofMinutes(1));
    assertThat(confirm(order, told.code(order))).isEqualTo(Outcome.CONFIRMED);
  }

  @Test
  void theFifthTryStillCounts() {
    SteppedOrder order = waitingForConsent();
    String code = told.code(order);
    for (int tries = 0; tries < 4; tries++) {
      confirm(order, other(code));
    }

    assertThat(confirm(order, code)).isEqualTo(Outcome.CONFIRMED);
  }

  @Test
  void aCodeHoldsForTenMinutes_P10() {
    SteppedOrder late = waitingForConsent();
    String lateCode = told.code(late);
    world.letPass(Duration.ofMinutes(10));
    assertThat(confirm(late, lateCode)).isEqualTo(Outcome.NO_EVIDENCE);

    SteppedOrder inTime = waitingForConsent();
    String code = told.code(inTime);
    world.letPass(Duration.ofMinutes(9));
    assertThat(confirm(inTime, code)).isEqualTo(Outcome.CONFIRMED);
  }

  @Test
  void aNewCodeMakesTheOneBeforeWorthless() {
    SteppedOrder order = waitingForConsent();
    String before = told.code(order);
    world.letPass(Duration.ofMinutes(1));
    String code = told.code(order);

    if (!before.equals(code)) {
      assertThat(confirm(order, before)).isEqualTo(Outcome.NO_EVIDENCE);
    }
    assertThat(confirm(order, code)).isEqualTo(Outcome.CONFIRMED);
  }

  @Test
  void theCodeOfOneOrderProvesNothingForAnother_P10() {
    SteppedOrder one = waitingForConsent();
    SteppedOrder other = waitingForConsent();
    String code = told.code(one);

    assertThat(confirm(other, code)).isEqualTo(Outcome.NO_EVIDENCE);

    assertThat(confirm(one, code)).isEqualTo(Outcome.CONFIRMED);
  }

  @Test
  void aCodeIsSpentOnce() {
    SteppedOrder order = waitingForConsent();
    String code = told.code(order);
    confirm(order, code);

    assertThat(confirm(order, code)).isEqualTo(Outcome.NOT_ASKED);

    assertThat(order.journal()).containsOnlyOnce("contractConfirmed");
  }

  @Test
  void consentToAnotherSummaryThanTheOneThatWaitsIsNone_P10() {
    SteppedOrder order = waitingForConsent();

    assertThat(confirmContract.confirm(order.id(), 7, Evidence.signature("S"), "page"))
        .isEqualTo(Outcome.OTHER_SUMMARY);

    assertThat(contracts.openOf(order.id())).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "S\u0000", "S\nT"})
  void whatIsNoReferenceOfASignatureIsNoEvidence_P10(String reference) {
    SteppedOrder order = waitingForConsent();

    assertThat(confirmContract.confirm(order.id(), 1, Evidence.signature(reference), "letter"))
        .isEqualTo(Outcome.NO_EVIDENCE);
    assertThat(
            confirmContract.confirm(order.id(), 1, Evidence.signature("S".repeat(101)), "letter"))
        .isEqualTo(Outcome.NO_EVIDENCE);
  }

  @Test
  void anAgentWhoBringsNoEvidenceCannotAgreeForTheCustomer_P10() {
    SteppedOrder order = withTheAgent();

    assertThatThrownBy(() -> submit(order, Map.of("consent", "given")))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("nobody can agree for him");
    assertThatThrownBy(() -> submit(order, Map.of("consent", "given", "code", "000000")))
        .isInstanceOf(BadUserRequestException.class)
        .hasMessageContaining("not the code");
    // Who says nothing has the task again.
    submit(order, Map.of());

    assertThat(order.task("userTask_confirmByPhone")).isNotNull();
    assertThat(contracts.openOf(order.id())).isPresent();
    assertThat(told.tracesInTheEngine("code", "000000")).isZero();
  }

  @Test
  void whatAnAgentTriesCostsATryThoughHisTaskStays_P10() {
    SteppedOrder order = withTheAgent();
    String code = told.code(order);
    for (int tries = 0; tries < 5; tries++) {
      assertThatThrownBy(() -> submit(order, Map.of("consent", "given", "code", other(code))))
          .isInstanceOf(BadUserRequestException.class);
    }

    assertThatThrownBy(() -> submit(order, Map.of("consent", "given", "code", code)))
        .isInstanceOf(BadUserRequestException.class);
  }

  @Test
  void theCodeThatTheCustomerTellsTheAgentIsConsent_P10() {
    SteppedOrder order = withTheAgent();
    String code = told.code(order);

    submit(order, Map.of("consent", "given", "code", code));

    assertThat(order.instance()).hasPassed("serviceTask_promiseFirstDate");
    assertThat(told.tracesInTheEngine("code", code)).isZero();
  }

  private SteppedOrder waitingForConsent() {
    return checked(place(Wanted.by(known(), "dsl-50").unsigned()));
  }

  private SteppedOrder withTheAgent() {
    SteppedOrder order = waitingForConsent();
    for (int hours : new int[] {72, 96, 96}) {
      world.letPass(Duration.ofHours(hours));
      order.run("event_consentOverdue");
    }
    return order;
  }

  private void submit(SteppedOrder order, Map<String, Object> form) {
    order.submit("userTask_confirmByPhone", "anna", "agents", form);
  }

  private Outcome confirm(SteppedOrder order, String code) {
    return confirmContract.confirm(order.id(), 1, Evidence.code(code), "page");
  }

  private static String other(String code) {
    return code.startsWith("1") ? "2" + code.substring(1) : "1" + code.substring(1);
  }
}
