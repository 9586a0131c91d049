package io.mittelpunkt.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.scheduling.ConfirmWindow;
import io.mittelpunkt.scheduling.GiveBackVisit;
import io.mittelpunkt.scheduling.HoldWindow;
import io.mittelpunkt.scheduling.OfferedWindow;
import io.mittelpunkt.scheduling.SearchWindows;
import io.mittelpunkt.scheduling.Visit;
import io.mittelpunkt.scheduling.VisitProcess;
import io.mittelpunkt.scheduling.Visits;
import io.mittelpunkt.scheduling.Wish;
import io.mittelpunkt.shared.HomeZone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a test has at hand that walks an order's visit, in a region of its own. */
public abstract class VisitedOrder extends WalkedOrder {

  protected static final String VISIT = "attend-visit";
  protected static final String CHOICE = "receiveTask_awaitWindow";
  protected static final String AGREE = "userTask_agreeWindow";
  protected static final String ATTEND = "receiveTask_attendVisit";
  protected static final String OUTCOME = "userTask_recordOutcome";

  @Autowired protected JdbcClient jdbc;
  @Autowired protected Visits visits;
  @Autowired protected VisitProcess visitProcess;
  @Autowired private GiveBackVisit giveBackVisit;
  @Autowired private SearchWindows searchWindows;
  @Autowired private HoldWindow holdWindow;
  @Autowired private ConfirmWindow confirmWindow;
  @Autowired private TransactionTemplate transaction;

  /** An order whose address is in a region where one technician works; not looked at yet. */
  protected SteppedOrder placed() {
    Region region = Region.in(jdbc);
    region.called(region.technician("line", "socket"), "Jonas Weber", "de");
    return place(Wanted.by(known(), "dsl-100").at(region.postcode()));
  }

  /** Windows are offered. */
  protected SteppedOrder offered() {
    return checked(placed());
  }

  /** The customer has chosen a window of the next days. */
  protected SteppedOrder booked() {
    SteppedOrder order = offered();
    choose(order, 3);
    return order;
  }

  /** The customer chooses one of the windows, and the process hears of it. */
  protected void choose(SteppedOrder order, int which) {
    hold(order, which);
    world.tell(order.id());
  }

  /** The same, before the process hears of it. */
  protected void hold(SteppedOrder order, int which) {
    // Far enough ahead that he may still move it.
    LocalDate inTwoDays = LocalDate.ofInstant(world.now(), HomeZone.ID).plusDays(2);
    Wish wish = new Wish(inTwoDays, null, null, null);
    List<OfferedWindow> windows = searchWindows.searchFor(order.id(), wish).windows();
    HoldWindow.Outcome held = holdWindow.hold(order.id(), windows.get(which).window());
    assertThat(held).isInstanceOf(HoldWindow.Outcome.Held.class);
    assertThat(confirmWindow.confirm(((HoldWindow.Outcome.Held) held).visit().id(), "page"))
        .isInstanceOf(ConfirmWindow.Outcome.Booked.class);
  }

  protected void giveBack(SteppedOrder order) {
    assertThat(giveBackVisit.giveBack(order.id(), "phone"))
        .isInstanceOf(GiveBackVisit.Outcome.GivenBack.class);
    world.tell(order.id());
  }

  protected Visit open(SteppedOrder order) {
    return visits.openOf(order.id()).orElseThrow();
  }

  /** The time has come to remind the customer. */
  protected void dayBefore(SteppedOrder order) {
    Duration left = order.dueIn("event_dayBeforeVisit");
    if (!left.isNegative()) {
      world.letPass(left.plusMinutes(1));
    }
    order.run("event_dayBeforeVisit");
  }

  /** The technician sets out shortly before the window. */
  protected void onTheWay(SteppedOrder order, Duration travel) {
    Visit visit = open(order);
    letPassUntil(visit.windowFrom());
    jdbc.sql(
            """
            update visit set state = 'onTheWay', on_the_way_at = ?, expected_at = ? where id = ?
            """)
        .params(utc(world.now()), utc(world.now().plus(travel)), visit.id())
        .update();
    tell(() -> visitProcess.technicianSetOut(order.id()));
    world.tell(order.id());
  }

  /** It turns out that he comes some time after the window's end. */
  protected void late(SteppedOrder order, Duration afterTheWindow) {
    Visit visit = open(order);
    jdbc.sql("update visit set expected_at = ? where id = ?")
        .params(utc(visit.windowTo().plus(afterTheWindow)), visit.id())
        .update();
    tell(() -> visitProcess.windowAtRisk(order.id()));
    world.tell(order.id());
  }

  /** He is there. */
  protected void arrived(SteppedOrder order) {
    jdbc.sql("update visit set state = 'begun', arrived_at = ? where id = ?")
        .params(utc(open(order).windowFrom()), open(order).id())
        .update();
  }

  /** Dispatch records how a visit went. */
  protected void record(SteppedOrder order, String outcome) {
    order.submit(OUTCOME, "dora", "dispatch", Map.of("visitOutcome", outcome));
    world.tell(order.id());
  }

  protected void letPassUntil(Instant instant) {
    Duration left = Duration.between(world.now(), instant);
    if (!left.isNegative()) {
      world.letPass(left);
    }
  }

  /** The states of an order's visits, the oldest first. */
  protected List<String> states(SteppedOrder order) {
    return jdbc.sql("select state from visit where order_id = ? order by booked_at")
        .param(order.id())
        .query(String.class)
        .list();
  }

  /** What is left to the background is left in a transaction. */
  protected void tell(Runnable news) {
    transaction.executeWithoutResult(status -> news.run());
  }

  private static Object utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
