package io.mittelpunkt.escalation.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.mittelpunkt.support.CoversModel;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.WalkedOrder;
import io.mittelpunkt.support.Wanted;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Comment;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ladder of an idle case, tried on orders whose address an agent has to clarify (P1). */
@CoversModel("escalate-idle-case")
class EscalateIdleCaseProcessTest extends WalkedOrder {

  private static final String LADDER = "escalate-idle-case";
  private static final String IDLE = "userTask_clarifyAddress";
  private static final Duration REMIND_AFTER = Duration.ofHours(8);
  private static final Duration LEAD_AFTER_REMINDER = Duration.ofHours(16);

  @Autowired JdbcClient jdbc;

  @Test
  void nobodyIsRemindedBeforeTheTime() {
    SteppedOrder order = waitingForAnAgent();

    world.letPass(REMIND_AFTER.minusMinutes(1));

    assertThat(order.due("event_clarifyAddressIdle")).isFalse();
    assertThat(order.all(LADDER)).isEmpty();
  }

  @Test
  void aTaskThatWaitsTooLongRisesSaysWhyAndRemindsWhoeverCouldDoIt_P1() {
    SteppedOrder order = idle();

    assertThat(order.only(LADDER)).isWaitingAtExactly("event_leadDue");
    assertThat(order.task(IDLE).getPriority()).isEqualTo(80);
    assertThat(commentsOn(order)).singleElement().asString().contains("Waiting since");
    assertThat(reminded(order)).containsExactlyInAnyOrder("anna", "ben", "lars", "pia");
  }

  @Test
  void theReminderIsAMailThatNamesTheStepAndTheOrder() {
    SteppedOrder order = idle();

    jdbc.sql("select id::text from notice where order_id = ? and staff_id = 'anna'")
        .param(order.id())
        .query(String.class)
        .list()
        .forEach(world::send);

    assertThat(world.read("/sandbox/mailbox.json?orderId=" + order.id()))
        .contains("anna@staff.example", "Clarify with the customer");
  }

  @Test
  void whoHasClaimedTheTaskIsTheOnlyOneReminded() {
    SteppedOrder order = waitingForAnAgent();
    engine.getTaskService().claim(order.task(IDLE).getId(), "lars");

    letIdle(order);

    assertThat(reminded(order)).containsExactly("lars");
  }

  @Test
  void aTaskThatIsMoreUrgentAlreadyStaysSo() {
    SteppedOrder order = waitingForAnAgent();
    engine.getTaskService().setPriority(order.task(IDLE).getId(), 95);

    letIdle(order);

    assertThat(order.task(IDLE).getPriority()).isEqualTo(95);
  }

  @Test
  void aWaitWithoutATaskGoesToTheTeamLeadAllTheSame_P1() {
    SteppedOrder order = placeWithoutBirthDate().run("event_orderReceived");
    world.letPass(Duration.ofHours(192));
    order.run("event_awaitDetailIdle");
    assertThat(reminded(order)).isEmpty();

    assertThat(order.dueIn("event_leadDue")).isEqualTo(Duration.ofHours(24));
    world.letPass(Duration.ofHours(24));
    order.run("event_leadDue");

    assertThat(order.form("userTask_getCaseMoving", "lars", "team-leads"))
        .containsEntry("watchedStepName", "Wait for the answer");
  }

  @Test
  void whatTheReminderDoesNotMoveBecomesTheTeamLeadsTask_P1() {
    SteppedOrder order = idle();
    assertThat(order.dueIn("event_leadDue")).isEqualTo(LEAD_AFTER_REMINDER);

    world.letPass(LEAD_AFTER_REMINDER);
    order.run("event_leadDue");

    assertThat(order.task("userTask_getCaseMoving")).hasCandidateGroup("team-leads");
    assertThat(order.task("userTask_getCaseMoving").getPriority()).isEqualTo(90);
    assertThat(order.form("userTask_getCaseMoving", "lars", "team-leads"))
        .containsEntry("watchedStepName", "Clarify with the customer")
        .containsEntry("watchedStepOwner", "nobody has claimed it")
        .containsEntry("orderId", order.id());
  }

  @Test
  void aTeamLeadWhoseWordMovesNothingHearsOfItAgain_P1() {
    SteppedOrder order = withTheTeamLead();

    order.submit("userTask_getCaseMoving", "lars", "team-leads", Map.of());
    assertThat(order.only(LADDER)).isWaitingAtExactly("event_leadDue");
    world.letPass(LEAD_AFTER_REMINDER);
    order.run("event_leadDue");

    assertThat(order.tasks("userTask_getCaseMoving")).hasSize(1);
  }

  @Test
  void theTeamLeadsTaskVanishesAsSoonAsTheAgentHasDoneTheirs() {
    SteppedOrder order = withTheTeamLead();
    ProcessInstance ladder = order.only(LADDER);

    clarify(order);
    assertThat(world.run("case-moved", order.id())).isEqualTo(1);

    assertThat(ladder).isEnded().hasPassed("event_escalationOver");
    assertThat(order.tasks("userTask_getCaseMoving")).isEmpty();
  }

  @Test
  void alsoWhoMayReadNoCaseEndsTheAlarmByDoingTheTask() {
    SteppedOrder order = withTheTeamLead();
    engine.getTaskService().setAssignee(order.task(IDLE).getId(), "paula");

    order.submit(IDLE, "paula", "nobody", otherAddress("12045"));
    world.run("case-moved", order.id());

    assertThat(order.all(LADDER)).isEmpty();
  }

  @Test
  void theEndOfTheWaitAndItsAnnouncementCommitTogether_P13() {
    SteppedOrder order = idle();

    clarify(order);

    assertThat(world.planned("case-moved", order.id())).hasSize(1);
    assertThat(order.only(LADDER)).isNotNull();
    assertThat(
            jdbc.sql(
                    """
                    select t.xmin = j.xmin from scheduled_tasks t, journal_line j
                    where t.task_name = 'case-moved' and t.task_instance = :wait
                      and j.order_id = :order and j.what = 'addressCorrected'
                    """)
                .param("wait", world.planned("case-moved", order.id()).get(0).getId())
                .param("order", order.id())
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  @Test
  void aStepThatNobodyIsAlarmedAboutAnnouncesNothing() {
    SteppedOrder order = waitingForAnAgent();

    clarify(order);

    assertThat(world.planned("case-moved", order.id())).isEmpty();
  }

  @Test
  void aStepThatMovedUnheardIsNoticedAtTheNextRung() {
    SteppedOrder order = idle();
    ProcessInstance ladder = order.only(LADDER);
    clarify(order);

    world.letPass(LEAD_AFTER_REMINDER);
    order.run("event_leadDue");

    assertThat(ladder).isEnded().hasPassed("event_caseMovedOn");
  }

  @Test
  void aDeletedCaseTakesItsLadderAlong() {
    SteppedOrder order = withTheTeamLead();

    engine.getRuntimeService().deleteProcessInstance(order.instance().getId(), "a mistake");
    world.run("case-moved", order.id());

    assertThat(order.all(LADDER)).isEmpty();
  }

  @Test
  void aLadderStartsAnewWhenTheSameStepComesAgain() {
    SteppedOrder order = idle();
    order.submit(IDLE, "anna", "agents", otherAddress("00000"));
    world.run("case-moved", order.id());
    order.run("serviceTask_qualifyAddress");

    letIdle(order);

    assertThat(order.only(LADDER)).isWaitingAtExactly("event_leadDue");
    assertThat(order.task(IDLE).getPriority()).isEqualTo(80);
    assertThat(reminded(order))
        .containsExactlyInAnyOrder("anna", "anna", "ben", "ben", "lars", "lars", "pia", "pia");
  }

  @Test
  void theLaddersOfTwoOrdersDoNotDisturbEachOther() {
    SteppedOrder first = waitingForAnAgent();
    SteppedOrder second = waitingForAnAgent();
    world.letPass(REMIND_AFTER);
    first.run("event_clarifyAddressIdle");
    second.run("event_clarifyAddressIdle");
    world.letPass(LEAD_AFTER_REMINDER);
    first.run("event_leadDue");
    second.run("event_leadDue");

    clarify(first);
    world.run("case-moved", first.id());
    world.run("case-moved", second.id());

    assertThat(first.all(LADDER)).isEmpty();
    assertThat(second.only(LADDER)).isWaitingAtExactly("userTask_getCaseMoving");
  }

  private SteppedOrder waitingForAnAgent() {
    return checked(place(Wanted.by(known(), "dsl-50").at("00000")));
  }

  private SteppedOrder idle() {
    return letIdle(waitingForAnAgent());
  }

  private SteppedOrder letIdle(SteppedOrder order) {
    world.letPass(REMIND_AFTER);
    return order.run("event_clarifyAddressIdle");
  }

  private SteppedOrder withTheTeamLead() {
    SteppedOrder order = idle();
    world.letPass(LEAD_AFTER_REMINDER);
    return order.run("event_leadDue");
  }

  private void clarify(SteppedOrder order) {
    order.submit(IDLE, "anna", "agents", otherAddress("12045"));
  }

  private List<String> commentsOn(SteppedOrder order) {
    return engine.getTaskService().getTaskComments(order.task(IDLE).getId()).stream()
        .map(Comment::getFullMessage)
        .toList();
  }

  private List<String> reminded(SteppedOrder order) {
    return jdbc.sql("select staff_id from notice where order_id = ? and staff_id is not null")
        .param(order.id())
        .query(String.class)
        .list();
  }
}
