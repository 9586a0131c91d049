package io.mittelpunkt.scheduling.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.customers.RegionalEvent;
import io.mittelpunkt.customers.RegionalEvents;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.WatchDay;
import io.mittelpunkt.shared.TimeWindow;
import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.VisitedOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A visit that gets late is announced before its window ends, with the new time (P7). */
class LateVisitTest extends VisitedOrder {

  @Autowired WatchDay watchDay;
  @Autowired RegionalEvents regionalEvents;

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
    late(order, Duration.ofHours(5));

    assertThat(told.notices(order)).containsOnlyOnce("visitDelayed");
    assertThat(open(order).progress().expectedAt())
        .isEqualTo(visit.windowTo().plus(Duration.ofHours(5)));
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
