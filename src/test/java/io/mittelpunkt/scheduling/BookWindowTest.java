package io.mittelpunkt.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.orders.Journal;
import io.mittelpunkt.orders.JournalLine;
import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.TimeWindow;
import io.mittelpunkt.support.Booking;
import io.mittelpunkt.support.StoppedEngine;
import io.mittelpunkt.support.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A window is found, held, confirmed, moved and given back (P5, P7). */
@StoppedEngine
class BookWindowTest {

  @Autowired ApplicationContext service;
  @Autowired World world;
  @Autowired Visits visits;
  @Autowired HoldWindow holdWindow;
  @Autowired ConfirmWindow confirmWindow;
  @Autowired GiveBackVisit giveBackVisit;
  @Autowired Journal journal;
  @Autowired JdbcClient jdbc;
  private Booking booking;

  @BeforeEach
  void prepare() {
    booking = Booking.in(service);
  }

  @Test
  void aWindowThatWasFoundIsHeldAndBooked_P7() {
    String technician = booking.region().technician("line", "socket");
    String order = booking.order();
    TimeWindow window = booking.found(order, Wish.NONE).get(0);

    Visit held = booking.held(order, window);
    assertThat(held.progress().heldUntil())
        .isBetween(world.now().plus(Duration.ofMinutes(9)), world.now().plusSeconds(600));
    assertThat(visits.openOf(order)).isEmpty();
    assertThat(told(order)).isEmpty();

    confirmWindow.confirm(held.id(), "page");
    Visit booked = visits.openOf(order).orElseThrow();
    assertThat(booked.window()).isEqualTo(window);
    assertThat(booked.planned().technicianId()).isEqualTo(technician);
    assertThat(window.contains(booked.planned().start())).isTrue();
    assertThat(lines(order)).endsWith("visitBooked");
    assertThat(told(order)).containsExactly("visitBooked");
    assertThat(world.planned("tell-case", order)).hasSize(1);

    assertThat(confirmWindow.confirm(held.id(), "page"))
        .isEqualTo(new ConfirmWindow.Outcome.Booked(booked));
    assertThat(told(order)).containsExactly("visitBooked");
  }

  @Test
  void aHoldThatIsOverIsAnybodysAgain() {
    booking.region().technician("line", "socket");
    String slow = booking.order();
    Visit held = booking.held(slow, booking.window(2, 10));
    assertThat(world.planned("end-hold", held.id())).hasSize(1);

    world.letPass(Duration.ofMinutes(10));
    Visit other = booking.booked(booking.order(), booking.window(2, 10));

    assertThat(other.planned().start()).isEqualTo(held.planned().start());
    assertThat(visits.find(held.id()).orElseThrow().state()).isEqualTo(State.LAPSED);
    ConfirmWindow.Outcome late = confirmWindow.confirm(held.id(), "page");
    assertThat(late).isInstanceOf(ConfirmWindow.Outcome.Lapsed.class);
    assertThat(((ConfirmWindow.Outcome.Lapsed) late).alternatives()).isNotEmpty();
    assertThat(visits.openOf(slow)).isEmpty();
  }

  @Test
  void aHeldWindowWhoseTechnicianFellSickIsNotBooked_P7() {
    String sick = booking.region().technician("line", "socket");
    String order = booking.order();
    Visit held = booking.held(order, booking.window(2, 10));
    booking.region().technician("line", "socket");
    jdbc.sql(
            """
            update visit set technician_id = null, planned_from = null, planned_to = null
            where technician_id = ?
            """)
        .param(sick)
        .update();

    ConfirmWindow.Outcome outcome = confirmWindow.confirm(held.id(), "page");

    assertThat(outcome).isInstanceOf(ConfirmWindow.Outcome.Lapsed.class);
    assertThat(((ConfirmWindow.Outcome.Lapsed) outcome).alternatives()).isNotEmpty();
    assertThat(visits.openOf(order)).isEmpty();
    assertThat(told(order)).isEmpty();
  }

  @Test
  void aHoldThatNobodyMeetsEndsByItself() {
    booking.region().technician("line", "socket");
    Visit held = booking.held(booking.order(), booking.window(2, 10));
    world.run("end-hold", held.id());
    assertThat(visits.find(held.id()).orElseThrow().state()).isEqualTo(State.HELD);

    Visit again = booking.held(booking.order(), booking.window(2, 12));
    world.letPass(Duration.ofMinutes(10));
    world.run("end-hold", again.id());
    assertThat(visits.find(again.id()).orElseThrow().state()).isEqualTo(State.LAPSED);
  }

  @Test
  void aMoveGivesTheOldWindowBackAndTakesTheNewOne_P5() {
    booking.region().technician("line", "socket");
    String order = booking.order();
    Visit old = booking.booked(order, booking.window(3, 10));

    Visit held = booking.held(order, booking.window(4, 14));
    assertThat(visits.openOf(order)).contains(old);
    confirmWindow.confirm(held.id(), "page");

    assertThat(visits.openOf(order).orElseThrow().window()).isEqualTo(booking.window(4, 14));
    assertThat(visits.find(old.id()).orElseThrow().state()).isEqualTo(State.MOVED);
    assertThat(told(order)).containsExactly("visitBooked", "visitMoved");
    assertThat(lines(order)).endsWith("visitBooked", "visitMoved");
    assertThat(booking.found(order, Wish.NONE)).contains(booking.window(3, 10));
  }

  @Test
  void afterTheCutOffOnlyWeMoveItOrGiveItBack() {
    booking.region().technician("line", "socket");
    String order = booking.order();
    Visit old = booking.booked(order, booking.window(2, 14));
    world.letPass(
        Duration.between(world.now(), old.windowFrom().minus(Duration.ofHours(24))).plusSeconds(1));

    Visit held = booking.held(order, booking.window(4, 10));
    assertThat(confirmWindow.confirm(held.id(), "page"))
        .isEqualTo(new ConfirmWindow.Outcome.Refused("cutOff"));
    assertThat(giveBackVisit.giveBack(order, "api"))
        .isEqualTo(new GiveBackVisit.Outcome.Refused("cutOff"));
    assertThat(visits.openOf(order)).contains(old);

    assertThat(confirmWindow.confirm(held.id(), "phone"))
        .isInstanceOf(ConfirmWindow.Outcome.Booked.class);
  }

  @Test
  void whoIsOnHisWayIsNotSentElsewhere() {
    booking.region().technician("line", "socket");
    String order = booking.order();
    Visit visit = booking.booked(order, booking.window(3, 10));
    jdbc.sql("update visit set state = 'onTheWay' where id = ?").param(visit.id()).update();

    assertThat(holdWindow.hold(order, booking.window(4, 10)))
        .isEqualTo(new HoldWindow.Outcome.Refused("underWay"));
    assertThat(giveBackVisit.giveBack(order, "phone"))
        .isEqualTo(new GiveBackVisit.Outcome.Refused("underWay"));
  }

  @Test
  void aWindowThatIsGivenBackIsFreeAndTheOrderStays() {
    booking.region().technician("line", "socket");
    String order = booking.order();
    booking.booked(order, booking.window(3, 10));

    assertThat(giveBackVisit.giveBack(order, "page"))
        .isEqualTo(new GiveBackVisit.Outcome.GivenBack());

    assertThat(visits.openOf(order)).isEmpty();
    assertThat(told(order)).containsExactly("visitBooked", "visitGivenBack");
    assertThat(lines(order)).endsWith("visitGivenBack");
    assertThat(booking.found(order, Wish.NONE)).contains(booking.window(3, 10));
    assertThat(giveBackVisit.giveBack(order, "page"))
        .isEqualTo(new GiveBackVisit.Outcome.Refused("noVisit"));
  }

  @Test
  void whatIsNoWindowOfTheDayIsNotHeld() {
    booking.region().technician("line", "socket");
    String order = booking.order();
    TimeWindow good = booking.window(3, 10);

    assertRefused(order, later(good, Duration.ofMinutes(30)), "notAWindow");
    assertRefused(order, new TimeWindow(good.from(), good.to().plusSeconds(1)), "notAWindow");
    assertRefused(order, later(good, Duration.ofDays(-30)), "tooSoon");
    assertRefused(order, later(good, Duration.ofDays(365)), "tooFar");
    booking.booked(order, good);
    assertRefused(order, good, "sameWindow");
  }

  private void assertRefused(String order, TimeWindow window, String reason) {
    assertThat(holdWindow.hold(order, window)).isEqualTo(new HoldWindow.Outcome.Refused(reason));
  }

  private static TimeWindow later(TimeWindow window, Duration by) {
    return new TimeWindow(window.from().plus(by), window.to().plus(by));
  }

  private List<String> lines(String order) {
    return journal.of(order).stream().map(JournalLine::what).toList();
  }

  /** What he was told of visits. */
  private List<String> told(String order) {
    return jdbc.sql(
            "select template from notice where order_id = ? and template like 'visit%'"
                + " order by created_at")
        .param(order)
        .query(String.class)
        .list();
  }
}
