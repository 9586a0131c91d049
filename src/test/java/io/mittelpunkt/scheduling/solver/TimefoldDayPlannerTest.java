package io.mittelpunkt.scheduling.solver;

import static io.mittelpunkt.scheduling.solver.SampleDay.assigned;
import static io.mittelpunkt.scheduling.solver.SampleDay.at;
import static io.mittelpunkt.scheduling.solver.SampleDay.day;
import static io.mittelpunkt.scheduling.solver.SampleDay.needing;
import static io.mittelpunkt.scheduling.solver.SampleDay.technician;
import static io.mittelpunkt.scheduling.solver.SampleDay.visit;
import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.DayPlan;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.Effort;
import io.mittelpunkt.scheduling.plan.Margins;
import io.mittelpunkt.scheduling.plan.Stop;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimefoldDayPlannerTest {

  private static final Effort LITTLE = new Effort(null, 300, 7);

  private final TimefoldDayPlanner planner =
      new TimefoldDayPlanner(SampleDay.ROAD, Margins.usual());

  @Test
  void everyVisitBeginsInItsWindowAfterTheWayThere() {
    DayPlan plan =
        planner.plan(
            day(
                "07:00",
                List.of(technician("t")),
                visit("late", 8.2, "13:00", "15:00"),
                visit("early", 8.1, "08:00", "10:00")),
            LITTLE);
    assertThat(plan.assignments())
        .containsEntry("early", new Assignment("t", at("08:10"), at("09:10")))
        .containsEntry("late", new Assignment("t", at("13:00"), at("14:00")));
    assertThat(plan.unassigned()).isEmpty();
  }

  @Test
  void whoCannotBeVisitedIsLeftOutAndTheUrgentLast() {
    Stop usual = visit("usual", 8, "09:00", "09:30");
    Stop urgent = needing(visit("urgent", 8, "09:00", "09:30"), 3, null);
    Stop unknown = needing(visit("unknown", 8, "12:00", "14:00"), 1, null, "fibre");
    DayPlan plan =
        planner.plan(
            day("07:00", List.of(technician("t", "copper")), usual, urgent, unknown), LITTLE);
    assertThat(plan.assignments()).containsOnlyKeys("urgent");
    assertThat(plan.unassigned()).containsExactlyInAnyOrder("usual", "unknown");
  }

  @Test
  void whatIsPinnedStaysThoughAnotherPlanWereShorter() {
    Stop begun = assigned(visit("begun", 8.4, "08:00", "10:00"), "far", "08:40", true, true);
    Stop told = assigned(visit("told", 8.4, "10:00", "12:00"), "far", "10:00", true, true);
    Stop free = visit("free", 8, "10:00", "12:00");
    DayPlan plan =
        planner.plan(
            day("09:00", List.of(technician("far"), technician("near", 8.4)), begun, told, free),
            LITTLE);
    assertThat(plan.assignments())
        .containsEntry("begun", new Assignment("far", at("08:40"), at("09:40")))
        .containsEntry("told", new Assignment("far", at("10:00"), at("11:00")));
    assertThat(plan.unassigned()).isEmpty();
  }

  @Test
  void anotherTakesWhatTheAbsentOneHadEvenIfItWasPinned() {
    Stop told = assigned(visit("told", 8, "10:00", "12:00"), "sick", "10:00", true, true);
    DayPlan plan = planner.plan(day("07:00", List.of(technician("t")), told), LITTLE);
    assertThat(plan.assignments().get("told").technicianId()).isEqualTo("t");
  }

  @Test
  void aPlanThatCannotBeKeptIsNotHandedBack() {
    // Half an hour is left of the window when he could be there, of the other none.
    Stop lost = assigned(visit("lost", 8.1, "08:00", "09:00"), "t", "08:30", false, false);
    Stop kept = assigned(visit("kept", 8.1, "09:00", "10:00"), "t", "09:30", false, false);
    DayPlan plan =
        planner.plan(day("09:20", List.of(technician("t")), lost, kept), new Effort(null, 1, 7));
    assertThat(plan.unassigned()).containsExactly("lost");
    assertThat(plan.assignments())
        .containsEntry("kept", new Assignment("t", at("09:30"), at("10:30")));
  }

  @Test
  void nobodyWorksNobodyComes() {
    DayPlan plan = planner.plan(day("07:00", List.of(), visit("v", 8, "10:00", "12:00")), LITTLE);
    assertThat(plan.unassigned()).containsExactly("v");
  }

  @Test
  void theSameStepsAndSeedGiveTheSamePlan() {
    DayProblem problem = SampleDay.random(5, 30, 3);
    Effort effort = new Effort(null, 2000, 11);
    assertThat(planner.plan(problem, effort)).isEqualTo(planner.plan(problem, effort));
  }

  @Test
  void itsMovesAndTimesSurviveTheSolversOwnChecks() {
    DayProblem problem = SampleDay.random(3, 40, 5);
    RoutePlan plan =
        new DayModel(problem, new TravelTable(problem, SampleDay.ROAD), Margins.usual())
            .planToImprove();
    RoutePlan solved =
        SolverFactory.<RoutePlan>create(
                SolverSetup.search(new Effort(null, 1500, 1), Region.usualWay(plan))
                    .withEnvironmentMode(EnvironmentMode.FULL_ASSERT))
            .buildSolver()
            .solve(plan);
    assertThat(solved.score.hardScore()).isZero();
    assertThat(solved.visits).extracting(visit -> visit.route == null).contains(true, false);
  }

  @Test
  void aDayOfATeamIsPlannedWithoutATechnicianInTwoPlaces() {
    DayProblem problem = SampleDay.random(12, 70, 1);
    DayPlan plan = planner.plan(problem, new Effort(null, 3000, 1));
    assertThat(PlanFaults.of(problem, plan)).isEmpty();
    assertThat(Set.copyOf(plan.unassigned()).size() + plan.assignments().size()).isEqualTo(70);
    assertThat(plan.unassigned()).isEmpty();
  }
}
