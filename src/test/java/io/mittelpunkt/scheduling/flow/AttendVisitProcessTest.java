package io.mittelpunkt.scheduling.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.Visits;
import io.mittelpunkt.support.CoversModel;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.WalkedOrder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A technician's visit, from the agreed window to its outcome (P7). */
@CoversModel("attend-visit")
class AttendVisitProcessTest extends WalkedOrder {

  private static final String VISIT = "attend-visit";
  private static final String AGREE = "userTask_agreeWindow";
  private static final String OUTCOME = "userTask_recordOutcome";

  @Autowired Visits visits;
  @Autowired JdbcClient jdbc;

  @Test
  void aWindowHasTwoHoursInTheCustomersZoneAndIsToldAtOnce_P7() {
    SteppedOrder order = visitNeeded();
    LocalDate day = today(order).plusDays(3);

    agree(order, day, "14");

    Visit visit = visits.openOf(order.id()).orElseThrow();
    Instant from = day.atTime(LocalTime.of(14, 0)).atZone(customer(order).zone()).toInstant();
    assertThat(visit.windowFrom()).isEqualTo(from);
    assertThat(visit.windowTo()).isEqualTo(from.plus(Duration.ofHours(2)));
    assertThat(told.newest(order, "visitBooked"))
        .containsEntry("fromAt", from.toString())
        .containsEntry("toAt", from.plus(Duration.ofHours(2)).toString());
    assertThat(order.only(VISIT)).isWaitingAtExactly(OUTCOME);
    assertThat(order.task(OUTCOME).getDueDate().toInstant()).isEqualTo(visit.windowTo());
    assertThat(order.journal()).endsWith("visitBooked");
    assertThat(told.tracesInTheEngine("visitDay", day.toString())).isZero();
  }

  @Test
  void whoNeedsAVisitHearsThatHeIsCalledAboutIt_P2() {
    SteppedOrder order = visitNeeded();

    assertThat(told.notices(order)).endsWith("visitAnnounced");
    assertThat(order.journal()).contains("visitAnnounced");
  }

  @Test
  void aVisitThatDidItsWorkLetsTheOrderGoOn() {
    SteppedOrder order = visitNeeded();
    agree(order, today(order).plusDays(1), "8");

    submit(order, OUTCOME, Map.of("visitOutcome", "done"));

    assertThat(order.endsOf(VISIT)).containsExactly("event_visitDone");
    assertThat(states(order)).containsExactly("done");
    assertThat(order.journal()).endsWith("visitDone");
  }

  @ParameterizedTest
  @ValueSource(strings = {"followUp", "absent", "notPossible"})
  void aVisitThatDidNotIsFollowedByAnotherWindow_P1(String outcome) {
    SteppedOrder order = visitNeeded();
    agree(order, today(order).plusDays(1), "8");

    submit(order, OUTCOME, Map.of("visitOutcome", outcome));

    assertThat(order.only(VISIT)).isWaitingAtExactly(AGREE);
    assertThat(states(order)).containsExactly("notDone");
    assertThat(order.journal()).endsWith("visitNotDone");
    agree(order, today(order).plusDays(2), "10");
    submit(order, OUTCOME, Map.of("visitOutcome", "done"));
    assertThat(states(order)).containsExactly("notDone", "done");
    assertThat(told.notices(order)).filteredOn("visitBooked"::equals).hasSize(2);
  }

  @Test
  void whatIsNoWindowIsRefusedAndTheTaskStays() {
    SteppedOrder order = visitNeeded();
    String tomorrow = today(order).plusDays(1).toString();

    for (List<String> wrong :
        List.of(
            List.of(today(order).toString(), "0"),
            List.of(today(order).minusDays(1).toString(), "8"),
            List.of(today(order).plusDays(181).toString(), "8"),
            List.of("2026-02-30", "8"),
            List.of("soon", "8"),
            List.of(tomorrow, "eight"),
            List.of(tomorrow, "25"),
            List.of(tomorrow, " "))) {
      assertThatThrownBy(() -> agree(order, wrong.get(0), wrong.get(1)))
          .as("%s", wrong)
          .isInstanceOf(BadUserRequestException.class)
          .hasMessageMatching("(?s).*[Pp]lease .*");
    }

    assertThat(order.task(AGREE)).isNotNull();
    assertThat(visits.openOf(order.id())).isEmpty();
    assertThat(told.notices(order)).doesNotContain("visitBooked");
  }

  @Test
  void onlyTheWindowsOfTheFormAreBooked_P7() {
    SteppedOrder order = visitNeeded();
    LocalDate day = today(order).plusDays(1);

    for (String hour : List.of("3", "9", "23", "-1")) {
      assertThatThrownBy(() -> agree(order, day, hour))
          .as(hour)
          .isInstanceOf(BadUserRequestException.class);
    }

    assertThat(visits.openOf(order.id())).isEmpty();
  }

  @Test
  void anOutcomeThatTheFormDoesNotOfferIsRefused() {
    SteppedOrder order = visitNeeded();
    agree(order, today(order).plusDays(1), "8");

    assertThatThrownBy(() -> submit(order, OUTCOME, Map.of()))
        .isInstanceOf(BadUserRequestException.class);
    assertThatThrownBy(() -> submit(order, OUTCOME, Map.of("visitOutcome", "never")))
        .isInstanceOf(BadUserRequestException.class);

    assertThat(states(order)).containsExactly("booked");
    assertThat(order.task(OUTCOME)).isNotNull();
  }

  @Test
  void aWindowThatNobodyAgreesIsMissed_P1() {
    SteppedOrder order = visitNeeded();
    assertEscalates(order, "event_agreeWindowIdle", 8);
  }

  @Test
  void anOutcomeIsMissedTwoHoursAfterTheWindowHoweverFarItIs_P1() {
    SteppedOrder order = visitNeeded();
    agree(order, today(order).plusDays(14), "8");
    Instant end = visits.openOf(order.id()).orElseThrow().windowTo();

    assertThat(order.job("event_recordOutcomeIdle").getDuedate().toInstant())
        .isEqualTo(end.plus(Duration.ofHours(2)));
    world.letPass(Duration.between(world.now(), end).plusHours(2));
    order.run("event_recordOutcomeIdle");

    assertThat(order.only("escalate-idle-case")).isWaitingAt("event_leadDue");
  }

  private SteppedOrder visitNeeded() {
    SteppedOrder order = checked(place("dsl-100"));
    assertThat(order.only(VISIT)).isWaitingAtExactly(AGREE);
    return order;
  }

  private void agree(SteppedOrder order, LocalDate day, String hour) {
    agree(order, day.toString(), hour);
  }

  private void agree(SteppedOrder order, String day, String hour) {
    submit(order, AGREE, Map.of("visitDay", day, "visitHour", hour));
  }

  private void submit(SteppedOrder order, String step, Map<String, Object> form) {
    order.submit(step, "anna", "agents", form);
  }

  private List<String> states(SteppedOrder order) {
    return jdbc.sql("select state from visit where order_id = ? order by booked_at")
        .param(order.id())
        .query(String.class)
        .list();
  }
}
