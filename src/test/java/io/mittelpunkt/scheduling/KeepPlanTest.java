package io.mittelpunkt.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.PlanAgain.Change;
import io.mittelpunkt.scheduling.plan.PlanAgain.Changes;
import io.mittelpunkt.scheduling.plan.PlanAgain.Why;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.support.PlannedDay;
import io.mittelpunkt.support.Region;
import io.mittelpunkt.support.RunningService;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plan is written only into the day that it was made for, and fits beside what has begun. */
@RunningService
class KeepPlanTest {

  @Autowired ApplicationContext service;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;
  @Autowired RunningDays runningDays;
  @Autowired KeepPlan keepPlan;
  @Autowired ReportAbsence reportAbsence;
  private Region region;
  private PlannedDay day;
  private String tom;

  @BeforeEach
  void setUpARegion() {
    region = Region.in(jdbc);
    LocalDate today = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    day = new PlannedDay(service, region, region.workdayAfter(today.plusDays(1)));
    tom = region.technician("dsl");
  }

  @Test
  void whoFallsSickWhileTheDayIsPlannedGetsNothing() {
    String visit = visit("12:00", null, false);
    RunningDay running = running();

    assertThat(reportAbsence.report(tom, day.day(), day.day(), "sick", "dora")).isEmpty();

    assertThat(keep(running, quietly(visit, day.by(tom, "12:00")))).isFalse();
    assertThat(day.row(visit).planned()).isNull();
    assertThat(keep(running(), quietly(visit, null))).isTrue();
  }

  @Test
  void whatBeganEarlyLeavesItsOldTimeToOthers() {
    String begun = visit("12:00", day.by(tom, "13:00"), true);
    String next = visit("12:00", null, false);
    begin(begun, "12:10");

    assertThat(keep(running(), quietly(next, day.by(tom, "13:20")))).isTrue();

    assertThat(day.row(begun).planned()).isEqualTo(day.by(tom, "12:10"));
    assertThat(day.row(next).planned()).isEqualTo(day.by(tom, "13:20"));
  }

  @Test
  void whomAPlanLeavesOutDoesNotBlockIt() {
    String left = visit("12:00", day.by(tom, "13:00"), false);
    String next = visit("12:00", null, false);
    RunningDay running = running();
    Stop stop =
        running.read().stream().filter(it -> it.id().equals(left)).findFirst().orElseThrow();
    Changes changes =
        new Changes(
            Map.of(next, day.by(tom, "13:20")),
            List.of(new Change(stop, null, Why.MAKES_ROOM)),
            Set.of());

    assertThat(keep(running, changes)).isTrue();

    assertThat(day.row(left).planned()).isNull();
    assertThat(day.row(next).planned()).isEqualTo(day.by(tom, "13:20"));
  }

  private RunningDay running() {
    return runningDays.of(region.territory(), day.day());
  }

  private boolean keep(RunningDay running, Changes changes) {
    return keepPlan.keep(region.territory(), running, changes, List.of(), "asked");
  }

  private static Changes quietly(String visit, Assignment planned) {
    return new Changes(planned == null ? Map.of() : Map.of(visit, planned), List.of(), Set.of());
  }

  private String visit(String from, Assignment planned, boolean announced) {
    return day.visit(day.customer("Mia " + UUID.randomUUID()), from, planned, announced);
  }

  private void begin(String visit, String arrived) {
    jdbc.sql("update visit set state = 'begun', arrived_at = ? where id = ?")
        .params(day.at(arrived).atOffset(ZoneOffset.UTC), visit)
        .update();
  }
}
