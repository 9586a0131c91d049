package io.mittelpunkt.scheduling.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mittelpunkt.escalation.Compensations;
import io.mittelpunkt.scheduling.DispatchOutcome;
import io.mittelpunkt.scheduling.MoveByDispatch;
import io.mittelpunkt.scheduling.RateVisit;
import io.mittelpunkt.scheduling.RecordTap;
import io.mittelpunkt.scheduling.Tap;
import io.mittelpunkt.scheduling.TapKind;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.VisitNeeds;
import io.mittelpunkt.scheduling.VisitRatings;
import io.mittelpunkt.shared.TimeWindow;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.VisitedOrder;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.BadUserRequestException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a window that was not kept, and how a visit is rated. */
class MissedVisitTest extends VisitedOrder {

  @Autowired Compensations compensations;
  @Autowired VisitNeeds visitNeeds;
  @Autowired RateVisit rateVisit;
  @Autowired RecordTap recordTap;
  @Autowired MoveByDispatch moveByDispatch;
  @Autowired VisitRatings ratings;

  @Test
  void whatMayBeOwedIsSaidAndNotedOnce_P12() {
    SteppedOrder order = booked();

    windowPasses(order);

    assertThat(compensations.ofOrder(order.id()))
        .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("10.00"));
    assertThat(told.newest(order, "visitMissed").get("owed")).contains("10,00");
    record(order, "missed");
    assertThat(told.notices(order)).containsOnlyOnce("visitMissed");
    assertThat(compensations.ofOrder(order.id())).isPresent();
  }

  @Test
  void nothingIsOwedForWhatTheCustomerHimselfCaused_P12() {
    SteppedOrder order = booked();
    windowPasses(order);

    record(order, "absent");

    assertThat(compensations.ofOrder(order.id())).isEmpty();
    assertThat(told.notices(order)).contains("visitNotOwed");
  }

  @Test
  void whoCameAfterTheWindowNeedsNoTaskButSomethingMayBeOwed_P12() {
    SteppedOrder order = booked();
    Visit visit = open(order);
    letPassUntil(visit.windowTo().plusSeconds(60));
    tap(visit, TapKind.ARRIVED, world.now());

    order.run("event_windowOver");

    assertThat(order.tasks(OUTCOME)).isEmpty();
    assertThat(compensations.ofOrder(order.id())).isPresent();
    assertThat(told.notices(order)).contains("visitCameLate").doesNotContain("visitMissed");
  }

  @Test
  void aTapFromTheWindowThatIsDeliveredLateTakesBackWhatWasNoted_P13() {
    SteppedOrder order = booked();
    Visit visit = open(order);
    windowPasses(order);
    assertThat(compensations.ofOrder(order.id())).isPresent();

    tap(visit, TapKind.ARRIVED, visit.windowTo().minusSeconds(600));

    assertThat(compensations.ofOrder(order.id())).isEmpty();
    assertThat(told.notices(order)).contains("visitNotOwed");
  }

  @Test
  void aWindowThatWasOverWhenDispatchMovedItIsMissedAllTheSame_P12() {
    SteppedOrder order = booked();
    Visit visit = open(order);
    letPassUntil(visit.windowTo().plusSeconds(60));

    TimeWindow other = moveByDispatch.choices(visit.id()).get(0);
    assertThat(moveByDispatch.move(visit.id(), other, "noRoom"))
        .isInstanceOf(DispatchOutcome.Done.class);

    assertThat(compensations.ofOrder(order.id())).isPresent();
    assertThat(told.notices(order)).contains("visitMissed", "visitMovedByUs");
  }

  private void tap(Visit visit, TapKind kind, Instant at) {
    Tap tap =
        new Tap(UUID.randomUUID().toString(), visit.id(), visit.technicianId(), kind, null, at);
    assertThat(recordTap.record(tap)).isInstanceOf(RecordTap.Outcome.Taken.class);
  }

  @Test
  void whereNobodyWasPlannedAPersonFindsOutBeforeAnythingIsSaid() {
    SteppedOrder order = checked(place("dsl-100"));
    agreeVisit(order, today(order).plusDays(1), "8");
    windowPasses(order);
    assertThat(told.notices(order)).doesNotContain("visitMissed");

    record(order, "missed");

    assertThat(told.notices(order)).contains("visitMissed").endsWith("visitAnnounced");
    assertThat(compensations.ofOrder(order.id())).isPresent();
  }

  @Test
  void whoHasTheTaskSeesWhoWasToComeAndWhen() {
    SteppedOrder order = booked();
    windowPasses(order);

    assertThat(order.form(OUTCOME, "dora", "dispatch"))
        .containsEntry("technicianName", "Jonas Weber")
        .hasEntrySatisfying("agreedWindow", it -> assertThat(it.toString()).contains("–"))
        .containsKeys("visitExpected", "customerReach");
  }

  @Test
  void theNextVisitIsMadeByTheSameTechnicianAndGoesFirst() {
    SteppedOrder order = booked();
    String technician = open(order).planned().technicianId();

    visitEnds(order, "followUp");

    assertThat(visitNeeds.workOf(order.row()).urgency()).isEqualTo(2);
    assertThat(visitNeeds.workOf(order.row()).preferredTechnician()).isEqualTo(technician);
  }

  @Test
  void anOutcomeThatTheFormDoesNotOfferIsRefused() {
    SteppedOrder order = booked();
    visitEnds(order, "followUp");
    choose(order, 0);
    windowPasses(order);

    for (Map<String, Object> form :
        java.util.List.<Map<String, Object>>of(Map.of(), Map.of("visitOutcome", "never"))) {
      assertThatThrownBy(() -> order.submit(OUTCOME, "dora", "dispatch", form))
          .isInstanceOf(BadUserRequestException.class);
    }

    assertThat(states(order)).containsExactly("notDone", "booked");
    assertThat(order.task(OUTCOME)).isNotNull();
  }

  @Test
  void aVisitIsRatedOnceItIsOverAndTheLastWordCounts() {
    SteppedOrder order = booked();
    String visit = open(order).id();
    assertThat(rateVisit.rate(order.id(), 5)).as("not before it").isFalse();
    visitEnds(order, "done");

    assertThat(rateVisit.rate(order.id(), 0)).isFalse();
    assertThat(rateVisit.rate(order.id(), 6)).isFalse();
    assertThat(rateVisit.rate(order.id(), 5)).isTrue();
    assertThat(rateVisit.rate(order.id(), 2)).isTrue();

    assertThat(ratings.of(visit)).contains(2);
    assertThat(ratings.average())
        .isEqualTo(jdbc.sql("select avg(stars) from visit_rating").query(Double.class).single());
  }
}
