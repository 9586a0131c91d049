package io.mittelpunkt.scheduling.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.support.CoversModel;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.VisitedOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A technician's visit, from the offered windows to its outcome (P7). */
@CoversModel("attend-visit")
class AttendVisitProcessTest extends VisitedOrder {

  @Test
  void whoNeedsAVisitIsOfferedWindowsThatCanBeKept_P7() {
    SteppedOrder order = offered();

    assertThat(order.only(VISIT)).isWaitingAtExactly(CHOICE);
    assertThat(told.notices(order)).endsWith("windowsOffered").doesNotContain("visitAnnounced");
    assertThat(told.newest(order, "windowsOffered").get("windows").split("; "))
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).matches(".*\\d{4}, \\d{2}:00–\\d{2}:00"));
    assertThat(order.journal()).endsWith("windowsOffered");
    assertThat(order.dueIn("event_windowChoiceOverdue"))
        .isBetween(Duration.ofHours(47), Duration.ofHours(48));
  }

  @Test
  void theChosenWindowIsKeptAndTheVisitDoneLetsTheOrderGoOn() {
    SteppedOrder order = booked();
    Visit visit = open(order);

    assertThat(order.only(VISIT)).isWaitingAt(ATTEND);
    assertThat(order.job("event_windowOver").getDuedate().toInstant()).isEqualTo(visit.windowTo());
    visitEnds(order, "done");

    assertThat(order.endsOf(VISIT)).containsExactly("event_visitDone");
    assertThat(states(order)).containsExactly("done");
    assertThat(order.journal()).endsWith("visitDone");
  }

  @Test
  void whereNobodyWorksOneOfUsCalls_P2() {
    SteppedOrder order = checked(place("dsl-100"));

    assertThat(order.only(VISIT)).isWaitingAtExactly(AGREE);
    assertThat(told.notices(order)).endsWith("visitAnnounced");
    assertThat(order.journal()).endsWith("visitAnnounced");
  }

  @Test
  void whoDoesNotChooseIsCalledAndMayStillChooseMeanwhile_P10() {
    SteppedOrder order = offered();
    world.letPass(order.dueIn("event_windowChoiceOverdue").plusMinutes(1));
    order.run("event_windowChoiceOverdue");
    assertThat(order.only(VISIT)).isWaitingAtExactly(AGREE);

    choose(order, 0);

    assertThat(order.tasks(AGREE)).isEmpty();
    assertThat(order.only(VISIT)).isWaitingAt(ATTEND);
  }

  @Test
  void anAgentAgreesAWindowWhereNobodyIsPlanned() {
    SteppedOrder order = checked(place("dsl-100"));

    agreeVisit(order, today(order).plusDays(1), "8");

    assertThat(order.only(VISIT)).isWaitingAt(ATTEND);
  }

  @Test
  void aWindowThatWasBookedWithTheOrderIsNotOfferedAgain_P3() {
    SteppedOrder order = placed();
    choose(order, 0);

    checked(order);

    assertThat(order.only(VISIT)).isWaitingAt(ATTEND);
    assertThat(told.notices(order))
        .containsOnlyOnce("visitBooked")
        .doesNotContain("windowsOffered");
  }

  @Test
  void aMovedVisitGoesByItsNewWindow_P5() {
    SteppedOrder order = booked();
    Instant before = open(order).windowTo();

    choose(order, 5);

    Visit visit = open(order);
    assertThat(visit.windowTo()).isNotEqualTo(before);
    assertThat(states(order)).containsExactly("moved", "booked");
    assertThat(order.only(VISIT)).isWaitingAt(ATTEND);
    assertThat(order.job("event_windowOver").getDuedate().toInstant()).isEqualTo(visit.windowTo());
  }

  @Test
  void aWindowThatIsGivenBackIsFollowedByAnotherChoiceWithAsMuchTime() {
    SteppedOrder order = booked();
    world.letPass(Duration.ofHours(40));

    giveBack(order);

    assertThat(order.only(VISIT)).isWaitingAtExactly(CHOICE);
    assertThat(order.dueIn("event_windowChoiceOverdue")).isGreaterThan(Duration.ofHours(47));
    assertThat(told.notices(order)).endsWith("visitGivenBack").containsOnlyOnce("windowsOffered");
    choose(order, 1);
    assertThat(order.only(VISIT)).isWaitingAt(ATTEND);
  }

  @Test
  void newsThatComesLateFindsTheVisitAsItIsNow_P13() {
    SteppedOrder order = offered();
    hold(order, 0);

    giveBack(order);

    assertThat(order.only(VISIT)).isWaitingAtExactly(CHOICE);
    choose(order, 1);
    tell(() -> visitProcess.visitEnded(order.id()));
    world.tell(order.id());
    assertThat(order.only(VISIT)).as("the news was of an earlier visit").isWaitingAt(ATTEND);
    assertThat(states(order)).containsExactly("withdrawn", "booked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"followUp", "absent", "missed"})
  void aVisitThatDidNotItsWorkIsFollowedByAnotherOffer(String outcome) {
    SteppedOrder order = booked();

    visitEnds(order, outcome);

    assertThat(order.only(VISIT)).isWaitingAtExactly(CHOICE);
    assertThat(told.notices(order)).filteredOn("windowsOffered"::equals).hasSize(2);
    choose(order, 0);
    visitEnds(order, "done");
    assertThat(order.endsOf(VISIT)).containsExactly("event_visitDone");
  }

  @Test
  void whatWasNotPossibleIsTalkedAboutFirst_P10() {
    SteppedOrder order = booked();

    visitEnds(order, "notPossible");

    assertThat(order.only(VISIT)).isWaitingAtExactly(AGREE);
    assertThat(order.journal()).endsWith("visitNotDone", "visitAnnounced");
  }

  @Test
  void theCustomerIsRemindedToldWhoIsOnTheWayAndToldOfADelay() {
    SteppedOrder order = booked();
    dayBefore(order);
    assertThat(told.notices(order)).endsWith("visitReminder");

    onTheWay(order, Duration.ofMinutes(20));
    assertThat(told.notices(order)).endsWith("technicianOnTheWay");
    late(order, Duration.ofMinutes(30));

    assertThat(told.notices(order)).endsWith("visitDelayed");
    assertThat(order.journal()).endsWith("visitReminded", "technicianOnTheWay", "visitDelayed");
    assertThat(order.only(VISIT)).isWaitingAt(ATTEND);
  }

  @Test
  void aWindowInWhichTheTechnicianCameNeedsNobody() {
    SteppedOrder order = booked();
    arrived(order);

    windowPasses(order);

    assertThat(order.tasks(OUTCOME)).isEmpty();
    assertThat(told.notices(order)).doesNotContain("visitMissed");
  }

  @Test
  void aMissedWindowIsDispatchsTaskUntilItsOutcomeIsKnown_P12() {
    SteppedOrder order = booked();
    windowPasses(order);
    assertThat(order.only(VISIT)).isWaitingAt(OUTCOME);
    assertThat(told.notices(order)).endsWith("visitMissed");

    record(order, "done");

    assertThat(order.endsOf(VISIT)).containsExactly("event_visitDone");
    assertThat(states(order)).containsExactly("done");
  }

  @Test
  void eachWaitIsWatched_P1() {
    assertEscalates(offered(), "event_awaitWindowIdle", 192);
    assertEscalates(checked(place("dsl-100")), "event_agreeWindowIdle", 8);
    SteppedOrder begun = booked();
    arrived(begun);
    windowPasses(begun);
    world.letPass(begun.dueIn("event_attendVisitIdle").plusMinutes(1));
    begun.run("event_attendVisitIdle");
    SteppedOrder missed = booked();
    windowPasses(missed);
    assertEscalates(missed, "event_recordOutcomeIdle", 2);
    assertThat(List.of(begun, missed))
        .allSatisfy(it -> assertThat(it.all("escalate-idle-case")).isNotEmpty());
  }
}
