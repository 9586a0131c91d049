package io.mittelpunkt.provisioning.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.mittelpunkt.customers.Customer;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.WalkedOrder;
import io.mittelpunkt.support.Wanted;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What becomes of an answer that an agent writes down, and of two that meet. */
class AnswerToAgentTest extends WalkedOrder {

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
    assertThat(told.tracesInTheEngine("contactPhone", MOBILE)).isZero();
    assertThat(order.instance())
        .isWaitingAtExactly("serviceTask_qualifyAddress")
        .hasPassed("event_agentAsked");
    assertThat(customer(order).birthDate()).isEqualTo(BIRTH_DATE);
    assertThat(told.tracesInTheEngine("birthDate", "1988-04-17")).isZero();
  }

  @Test
  void aMessageThatComesLateAsksNobodyTwice_P3() {
    Customer stranger = SteppedOrder.customer(service, null, null);
    SteppedOrder order = place(Wanted.by(stranger, "dsl-100")).run("event_orderReceived");
    world.letPass(Duration.ofHours(48));
    order.run("event_answerOverdue");
    typeOnPage(order, "1988-04-17");
    order.submit("userTask_askByPhone", "anna", "agents", Map.of("birthDate", "1988-04-17"));
    assertThat(told.notices(order))
        .containsExactly("detailMissing", "callbackNumber", "detailMissing");
    world.letPass(Duration.ofHours(1));

    world.tell(order.id());

    assertThat(order.instance())
        .isWaitingAtExactly("subProcess_obtainDetail", "receiveTask_awaitDetail");
    assertThat(told.notices(order))
        .containsExactly("detailMissing", "callbackNumber", "detailMissing");
    assertThat(order.journal()).filteredOn("detailAsked"::equals).hasSize(2);
    assertThat(order.dueIn("event_answerOverdue")).isLessThanOrEqualTo(Duration.ofHours(47));
  }

  @Test
  void anImpossibleDateOfTheAgentIsRefusedAndTheTaskStays() {
    SteppedOrder order = questionWithTheAgent();

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
    assertThat(told.tracesInTheEngine("birthDate", "1988-02-30")).isZero();
  }

  @RepeatedTest(5)
  void ofTwoAnswersAtTheSameTimeOneIsTaken_P13() throws Exception {
    SteppedOrder order = questionWithTheAgent();
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

  private static <T> Callable<T> together(CyclicBarrier start, Callable<T> work) {
    return () -> {
      start.await();
      return work.call();
    };
  }
}
