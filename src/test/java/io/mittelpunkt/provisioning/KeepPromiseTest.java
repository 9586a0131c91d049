package io.mittelpunkt.provisioning;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.support.SteppedOrder;
import io.mittelpunkt.support.WalkedOrder;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is promised anew lies on working days, also around the holidays (P6). */
class KeepPromiseTest extends WalkedOrder {

  /** As the calendar hangs on the wall. */
  private static final Set<MonthDay> HOLIDAYS =
      Set.of(MonthDay.of(12, 25), MonthDay.of(12, 26), MonthDay.of(1, 1));

  @Autowired KeepPromise keepPromise;
  @Autowired FindWhatIsLeft findWhatIsLeft;

  @Test
  void overTheHolidaysTwoWorkingDaysTakeLongerAndEndOnOne_P6() {
    SteppedOrder order = waitingForTheModem();
    LocalDate today = today(order);
    LocalDate eve = today.withMonth(12).withDayOfMonth(20);
    eve = eve.isAfter(today) ? eve : eve.plusYears(1);
    world.letPass(Duration.ofDays(eve.toEpochDay() - today.toEpochDay()));

    for (int day = 0; day < 14; day++) {
      keepPromise.announceDelay(order.id(), 2, "delivery");

      LocalDate promised = order.row().promise();
      assertThat(worked(promised)).as("%s is a working day", promised).isTrue();
      assertThat(workedBetween(today(order), promised)).isEqualTo(2);
      world.letPass(Duration.ofDays(1));
    }
  }

  @Test
  void whatIsDoneWithinTheDayIsAtRiskOnlyWhenTheDayIsOver_P6() {
    SteppedOrder order = readyForTheSwitch();
    LocalDate promised = order.row().promise();
    world.letPass(Duration.ofDays(promised.toEpochDay() - today(order).toEpochDay()));
    assertThat(keepPromise.isAtRisk(order.id(), 0)).isFalse();
    assertThat(keepPromise.isAtRisk(order.id(), 1)).isTrue();

    world.letPass(Duration.ofDays(1));

    assertThat(keepPromise.isAtRisk(order.id(), 0)).isTrue();
  }

  @Test
  void aDelayThatIsNoneChangesNothing_P6() {
    SteppedOrder order = waitingForTheModem();
    LocalDate promised = order.row().promise();

    keepPromise.announceDelay(order.id(), 1, "port");

    assertThat(order.row().promise()).isEqualTo(promised);
    assertThat(told.notices(order)).doesNotContain("promiseMoved");
  }

  @Test
  void whatTakesLongestIsWhatIsStillToCome() {
    SteppedOrder order = place("dsl-50");
    assertThat(findWhatIsLeft.slowestStepLeft(order.id(), false)).isEqualTo("port");
    assertThat(findWhatIsLeft.slowestStepLeft(order.id(), true)).isEqualTo("visit");
    checked(order).run("serviceTask_reservePort", "serviceTask_shipModem");
    assertThat(findWhatIsLeft.slowestStepLeft(order.id(), false)).isEqualTo("delivery");
    assertThat(findWhatIsLeft.slowestStepLeft(order.id(), true)).isEqualTo("visit");
    world.reportDelivery(order.id());
    assertThat(findWhatIsLeft.slowestStepLeft(order.id(), false)).isEqualTo("activation");
    world.set("network", "faulty-line", 1);
    order.run("event_wishedDayCome", "serviceTask_activateLine", "serviceTask_testLine");
    assertThat(findWhatIsLeft.slowestStepLeft(order.id(), false)).isEqualTo("repair");
  }

  private static boolean worked(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && !HOLIDAYS.contains(MonthDay.from(day));
  }

  private static long workedBetween(LocalDate from, LocalDate until) {
    return from.plusDays(1).datesUntil(until.plusDays(1)).filter(KeepPromiseTest::worked).count();
  }
}
