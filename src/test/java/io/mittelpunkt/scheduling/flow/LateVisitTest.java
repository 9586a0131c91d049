package io.mittelpunkt.scheduling.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mittelpunkt.customers.RegionalEvent;
import io.mittelpunkt.customers.RegionalEvents;
import io.mittelpunkt.customers.Territories;
import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.WatchDay;
import io.mittelpunkt.shared.TimeWindow;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.VisitedOrder;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A visit that gets late is announced before its window ends, with the new time (P7). */
class LateVisitTest extends VisitedOrder {

  @Autowired WatchDay watchDay;
  @Autowired RegionalEvents regionalEvents;
  @Autowired Territories territories;

  @Test
  void whoWillComeAfterTheWindowIsAnnouncedBeforeItEnds_P7() {
    SteppedOrder order = shortlyBeforeItsEnd();
    Visit visit = open(order);

    look(order);

    assertThat(Instant.parse(told.newest(order, "visitDelayed").get("expectedAt")))
        .isAfter(visit.windowTo());
    assertThat(toldAt(order)).isBefore(visit.windowTo());
    assertThat(open(order).progress().expectedAt()).isAfter(visit.windowTo());
    assertThat(order.journal()).endsWith("visitDelayed");
  }

  @Test
  void theSameNewsIsToldOnce() {
    SteppedOrder order = shortlyBeforeItsEnd();

    look(order);
    look(order);
    world.letPass(Duration.ofMinutes(1));
    look(order);

    assertThat(told.notices(order)).containsOnlyOnce("visitDelayed");
  }

  @Test
  void whoIsThereIsNotLate() {
    SteppedOrder order = shortlyBeforeItsEnd();
    arrived(order);

    look(order);

    assertThat(told.notices(order)).doesNotContain("visitDelayed");
  }

  @Test
  void aVisitThatHasTimeIsLeftInPeace() {
    SteppedOrder order = booked();
    letPassUntil(open(order).windowFrom().minus(Duration.ofHours(1)));

    look(order);

    assertThat(told.notices(order)).doesNotContain("visitDelayed");
  }

  @Test
  void afterTheWindowItsEndIsSaidAndNoNewTime() {
    SteppedOrder order = booked();
    windowPasses(order);

    look(order);

    assertThat(told.notices(order)).endsWith("visitMissed").doesNotContain("visitDelayed");
  }

  @Test
  void inAStormACustomerHearsOfItOnce() {
    SteppedOrder order = booked();
    Visit visit = open(order);
    letPassUntil(visit.windowFrom().minus(Duration.ofMinutes(30)));
    String event = "RE-" + UUID.randomUUID();
    regionalEvents.declare(
        new RegionalEvent(
            event,
            visit.site().territory().id(),
            "storm",
            Duration.ofHours(3),
            new TimeWindow(world.now().minusSeconds(60), visit.windowTo())),
        "dora",
        world.now());
    look(order);
    assertThat(told.notices(order)).containsOnlyOnce("visitDelayed");

    world.letPass(Duration.ofMinutes(40));
    late(order, Duration.ofHours(2));
    assertThat(told.notices(order)).containsOnlyOnce("visitDelayed");

    late(order, Duration.ofHours(5));
    assertThat(told.notices(order))
        .as("more than the storm was said to cost")
        .filteredOn("visitDelayed"::equals)
        .hasSize(2);
  }

  @Test
  void whomNobodyCanTakeIsToldBeforeHisWindowEndsOnce_P7_P12() {
    SteppedOrder order = booked();
    Visit visit = open(order);
    jdbc.sql(
            "update visit set technician_id = null, planned_from = null, planned_to = null"
                + " where id = ?")
        .param(visit.id())
        .update();
    letPassUntil(visit.windowTo().minus(Duration.ofMinutes(90)));
    look(order);
    assertThat(told.notices(order)).doesNotContain("visitUncertain");

    letPassUntil(visit.windowTo().minus(Duration.ofMinutes(59)));
    look(order);
    look(order);

    assertThat(told.notices(order)).containsOnlyOnce("visitUncertain");
    assertThat(order.journal()).endsWith("visitUncertain");
    windowPasses(order);
    assertThat(told.notices(order)).endsWith("visitMissed");
  }

  @Test
  void whoWasToldThatItGetsLaterIsToldWhenItGetsSoonerAgain() {
    SteppedOrder order = booked();
    Visit visit = open(order);
    letPassUntil(visit.windowFrom().minus(Duration.ofMinutes(30)));
    jdbc.sql("update visit set expected_at = ?, delay_told_at = ? where id = ?")
        .params(
            visit.windowTo().plus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC),
            world.now().atOffset(ZoneOffset.UTC),
            visit.id())
        .update();

    look(order);

    Map<String, String> said = told.newest(order, "visitInTime");
    assertThat(Instant.parse(said.get("expectedAt"))).isBefore(visit.windowTo());
    assertThat(told.notices(order)).doesNotContain("visitDelayed");
  }

  @Test
  void whatFailsOfOneVisitKeepsNobodyFromTheOthers() {
    List<SteppedOrder> both =
        Stream.of(booked(), booked())
            .sorted(Comparator.comparing(it -> place(it, territories.all())))
            .toList();
    SteppedOrder poisoned = both.get(0);
    letPassUntil(open(poisoned).windowTo().minus(Duration.ofMinutes(3)));
    jdbc.sql(
            "alter table visit add constraint poison check (id <> '%s' or delay_told_at is null)"
                .formatted(open(poisoned).id()))
        .update();
    try {
      assertThatThrownBy(() -> watchDay.watch()).hasMessageContaining("poison");
    } finally {
      jdbc.sql("alter table visit drop constraint poison").update();
    }
    world.tell(both.get(1).id());

    assertThat(told.notices(both.get(1))).contains("visitDelayed");
    assertThat(told.notices(poisoned)).doesNotContain("visitDelayed");
  }

  private int place(SteppedOrder order, List<Territory> all) {
    return all.stream().map(Territory::id).toList().indexOf(open(order).site().territory().id());
  }

  /** His technician has not set out three minutes before the window's end. */
  private SteppedOrder shortlyBeforeItsEnd() {
    SteppedOrder order = booked();
    letPassUntil(open(order).windowTo().minus(Duration.ofMinutes(3)));
    return order;
  }

  private void look(SteppedOrder order) {
    watchDay.watch();
    world.tell(order.id());
  }

  private Instant toldAt(SteppedOrder order) {
    return jdbc.sql(
            "select created_at from notice where order_id = ? and template = 'visitDelayed'")
        .param(order.id())
        .query((row, number) -> row.getTimestamp(1).toInstant())
        .single();
  }
}
