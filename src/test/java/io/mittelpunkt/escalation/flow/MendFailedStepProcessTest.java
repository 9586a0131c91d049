package io.mittelpunkt.escalation.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.mittelpunkt.support.CoversModel;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.WalkedOrder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;

/** What becomes of a step that failed five times, tried with a network that answers errors. */
@CoversModel("mend-failed-step")
class MendFailedStepProcessTest extends WalkedOrder {

  private static final String MENDER = "mend-failed-step";
  private static final String TASK = "userTask_mendStep";

  @Test
  void aStepThatFailedFiveTimesHoldsTheOrderAndBecomesATaskOfOperations_P13() {
    SteppedOrder order = failedAt("serviceTask_qualifyAddress");

    assertThat(order.state()).isEqualTo("held");
    assertThat(order.journal()).endsWith("stepFailed");
    assertThat(order.task(TASK)).hasCandidateGroup("operations");
    assertThat(order.form(TASK, "olga", "operations"))
        .containsEntry("failedStepName", "Check what the address can have")
        .containsEntry("failureReason", "The network system answered with an error.")
        .containsEntry("orderId", order.id());
  }

  @Test
  void otherOrdersGoOnMeanwhile_P13() {
    failedAt("serviceTask_qualifyAddress");

    SteppedOrder other = place("dsl-50").run("event_orderReceived", "serviceTask_qualifyAddress");

    assertThat(other.state()).isEqualTo("inProgress");
    assertThat(other.all(MENDER)).isEmpty();
  }

  @Test
  void fourFailuresAlarmNobody() {
    world.set("network", "error", 4);
    SteppedOrder order = place("dsl-50").run("event_orderReceived");
    String job = order.job("serviceTask_qualifyAddress").getId();

    for (int i = 0; i < 4; i++) {
      catchThrowable(() -> engine.getManagementService().executeJob(job));
    }
    engine.getManagementService().executeJob(job);

    assertThat(order.all(MENDER)).isEmpty();
    assertThat(order.journal()).doesNotContain("stepFailed").contains("addressQualified");
  }

  @Test
  void aMendedCauseLetsTheStepBeTriedAgain() {
    SteppedOrder order = failedAt("serviceTask_qualifyAddress");
    ProcessInstance mender = order.only(MENDER);

    decide(order, "tryAgain");
    order.run("serviceTask_resumeCase");
    assertThat(mender).isEnded().hasPassed("event_stepMended");
    assertThat(order.state()).isEqualTo("inProgress");

    world.run("step-recovered", order.id());
    order.run("serviceTask_qualifyAddress");
    assertThat(order.instance()).hasPassed("serviceTask_promiseFirstDate");
  }

  @Test
  void aStepThatFailsOnceMoreComesBackToOperations_P1() {
    SteppedOrder order = failedAt("serviceTask_qualifyAddress");
    world.set("network", "error");

    decide(order, "tryAgain");
    order.run("serviceTask_resumeCase");
    String job = order.job("serviceTask_qualifyAddress").getId();
    catchThrowable(() -> engine.getManagementService().executeJob(job));
    order.run("event_stepFailed");

    assertThat(order.tasks(TASK)).hasSize(1);
    assertThat(order.state()).isEqualTo("held");
  }

  @Test
  void anAddressCheckedByHandLetsTheOrderRunOnBehindTheStep() {
    SteppedOrder order = failedAt("serviceTask_qualifyAddress");

    decide(order, "doneByHand");

    assertThat(order.instance())
        .isWaitingAt("serviceTask_reservePort", "serviceTask_shipModem")
        .hasPassed("serviceTask_promiseFirstDate");
    assertThat(order.state()).isEqualTo("inProgress");
    assertThat(order.journal()).containsSubsequence("stepFailed", "stepResumed", "promised");
  }

  @Test
  void whatOperationsCannotMendAloneGoesToTheTeamLeadAndIsThenTriedAgain() {
    SteppedOrder order = failedAt("serviceTask_qualifyAddress");

    decide(order, "handOver");
    assertThat(order.task("userTask_settleStep")).hasCandidateGroup("team-leads");
    assertThat(order.state()).isEqualTo("held");
    assertThat(order.form("userTask_settleStep", "lars", "team-leads"))
        .containsEntry("failureReason", "The network system answered with an error.");

    order.submit("userTask_settleStep", "lars", "team-leads", Map.of());
    order.run("serviceTask_resumeCase", "serviceTask_qualifyAddress");
    assertThat(order.state()).isEqualTo("inProgress");
    assertThat(order.journal()).containsSubsequence("stepResumed", "addressQualified");
  }

  @Test
  void theTaskVanishesWhenSomebodyLetsTheStepBeTriedAgainElsewhere() {
    SteppedOrder order = failedAt("serviceTask_qualifyAddress");
    ProcessInstance mender = order.only(MENDER);

    giveTries(order, "serviceTask_qualifyAddress");
    assertThat(world.run("step-recovered", order.id())).isEqualTo(1);

    assertThat(mender).isEnded().hasPassed("event_nothingToMend");
    assertThat(order.tasks(TASK)).isEmpty();
    assertThat(order.state()).isEqualTo("inProgress");
  }

  @Test
  void aStepThatRecoversBeforeTheOrderWasHeldHoldsNothing() {
    world.set("network", "error");
    SteppedOrder order = place("dsl-50").run("event_orderReceived");
    order.failForGood("serviceTask_qualifyAddress");
    world.set("network", "ok");

    giveTries(order, "serviceTask_qualifyAddress");
    world.run("step-recovered", order.id());
    order.jobs("event_stepFailed").forEach(job -> order.run("event_stepFailed"));

    assertThat(order.all(MENDER)).isEmpty();
    assertThat(order.state()).isNotEqualTo("held");
  }

  @Test
  void aDeletedCaseTakesItsTaskAlong() {
    SteppedOrder order = failedAt("serviceTask_qualifyAddress");

    engine.getRuntimeService().deleteProcessInstance(order.instance().getId(), "a mistake");
    world.run("step-recovered", order.id());

    assertThat(order.all(MENDER)).isEmpty();
  }

  @Test
  void anOrderWithTwoFailedStepsIsHeldUntilBothAreMended() {
    SteppedOrder order = place("dsl-50").run("event_orderReceived", "serviceTask_qualifyAddress");
    world.set("network", "error");
    world.set("warehouse", "error");
    order.failForGood("serviceTask_reservePort");
    order.run("event_stepFailed");
    order.failForGood("serviceTask_shipModem");
    world.set("network", "ok");
    world.set("warehouse", "ok");
    order.run("event_stepFailed");

    giveTries(order, "serviceTask_reservePort");
    world.run("step-recovered", order.id());
    assertThat(order.tasks(TASK)).hasSize(1);
    assertThat(order.state()).isEqualTo("held");

    decide(order, "tryAgain");
    order.run("serviceTask_resumeCase");
    assertThat(order.state()).isEqualTo("inProgress");
  }

  @Test
  void whoTakesAStepsTriesAwayMayNotStartCasesAndStillAlarmsOperations() {
    SteppedOrder order = place("dsl-50").run("event_orderReceived");
    String job = order.job("serviceTask_qualifyAddress").getId();

    engine.getIdentityService().setAuthentication("olga", List.of("operations"));
    try {
      engine.getManagementService().setJobRetries(job, 0);
    } finally {
      engine.getIdentityService().clearAuthentication();
    }
    order.run("event_stepFailed");

    assertThat(order.tasks(TASK)).hasSize(1);
  }

  @Test
  void aTaskThatOperationsLeaveClimbsTheLadderToo_P1() {
    SteppedOrder order = failedAt("serviceTask_qualifyAddress");
    assertThat(order.dueIn("event_mendStepIdle")).isEqualTo(Duration.ofHours(2));
    world.letPass(Duration.ofHours(2));
    order.run("event_mendStepIdle");
    assertThat(order.task(TASK).getPriority()).isEqualTo(80);

    decide(order, "tryAgain");
    world.run("case-moved", order.id());

    assertThat(order.all("escalate-idle-case")).isEmpty();
  }

  @Test
  void aTaskThatTheTeamLeadLeavesClimbsTheLadderToo_P1() {
    SteppedOrder order = failedAt("serviceTask_qualifyAddress");
    decide(order, "handOver");
    assertThat(order.dueIn("event_settleStepIdle")).isEqualTo(Duration.ofHours(2));

    world.letPass(Duration.ofHours(2));
    order.run("event_settleStepIdle");

    assertThat(order.only("escalate-idle-case")).isWaitingAtExactly("event_leadDue");
    assertThat(order.task("userTask_settleStep").getPriority()).isEqualTo(80);
  }

  private SteppedOrder failedAt(String step) {
    SteppedOrder order = place("dsl-50").run("event_orderReceived");
    failForGood(order, step);
    return order;
  }

  private void decide(SteppedOrder order, String remedy) {
    order.submit(TASK, "olga", "operations", Map.of("remedy", remedy));
  }

  private void giveTries(SteppedOrder order, String step) {
    engine.getManagementService().setJobRetries(order.job(step).getId(), 1);
  }
}
