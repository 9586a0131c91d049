package io.mittelpunkt.scheduling.solver;

import static io.mittelpunkt.scheduling.solver.SampleDay.assigned;
import static io.mittelpunkt.scheduling.solver.SampleDay.day;
import static io.mittelpunkt.scheduling.solver.SampleDay.needing;
import static io.mittelpunkt.scheduling.solver.SampleDay.technician;
import static io.mittelpunkt.scheduling.solver.SampleDay.visit;
import static io.mittelpunkt.scheduling.solver.SampleDay.window;
import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.scheduling.plan.Margins;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.shared.TimeWindow;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecommendTest {

  private static final TimeWindow MORNING = window("08:00", "10:00");
  private static final TimeWindow NOON = window("10:00", "12:00");
  private static final TimeWindow AFTERNOON = window("12:00", "14:00");

  private final TimefoldDayPlanner planner =
      new TimefoldDayPlanner(SampleDay.ROAD, Margins.usual());

  @Test
  void theWindowBesideAVisitNearbyComesFirst() {
    // In the morning it is a detour, at noon he is still on the way back.
    Stop far = assigned(visit("far", 7.5, "10:00", "12:00"), "t", "10:00", false, false);
    Stop near = assigned(visit("near", 8.1, "12:00", "14:00"), "t", "12:00", false, false);
    Stop wanted = visit("wanted", 8.1, "08:00", "16:00");
    assertThat(
            planner.recommend(
                day("07:00", List.of(technician("t")), far, near),
                wanted,
                List.of(NOON, MORNING, AFTERNOON)))
        .containsExactly(AFTERNOON, MORNING);
  }

  @Test
  void aWindowThatThePlanCannotKeepIsLeftOut() {
    Stop long1 = assigned(visit("first", 8, "08:00", "08:30"), "t", "08:00", false, false);
    Stop long2 = assigned(visit("second", 8, "09:00", "09:30"), "t", "09:00", false, false);
    assertThat(
            planner.recommend(
                day("07:00", List.of(technician("t")), long1, long2),
                visit("wanted", 8, "08:00", "16:00"),
                List.of(window("08:00", "09:00"), NOON)))
        .containsExactly(NOON);
  }

  @Test
  void withoutTheSkillThereIsNone() {
    Stop fibre = needing(visit("wanted", 8, "08:00", "16:00"), 1, null, "fibre");
    assertThat(
            planner.recommend(
                day("07:00", List.of(technician("t", "copper"))), fibre, List.of(MORNING)))
        .isEmpty();
    assertThat(planner.recommend(day("07:00", List.of()), fibre, List.of(MORNING))).isEmpty();
  }

  @Test
  void aPlanThatIsLateAlreadyStillTakesWhatMakesItNoLater() {
    Stop late = assigned(visit("late", 8, "08:00", "08:30"), "t", "08:00", true, true);
    assertThat(
            planner.recommend(
                day("09:00", List.of(technician("t")), late),
                visit("wanted", 8, "08:00", "16:00"),
                List.of(MORNING, AFTERNOON)))
        .containsExactlyInAnyOrder(MORNING, AFTERNOON);
  }
}
