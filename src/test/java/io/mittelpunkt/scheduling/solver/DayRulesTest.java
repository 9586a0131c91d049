package io.mittelpunkt.scheduling.solver;

import static io.mittelpunkt.scheduling.solver.SampleDay.assigned;
import static io.mittelpunkt.scheduling.solver.SampleDay.day;
import static io.mittelpunkt.scheduling.solver.SampleDay.needing;
import static io.mittelpunkt.scheduling.solver.SampleDay.technician;
import static io.mittelpunkt.scheduling.solver.SampleDay.visit;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.test.api.score.stream.ConstraintVerifier;
import ai.timefold.solver.test.api.score.stream.SingleConstraintAssertion;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.Margins;
import io.mittelpunkt.scheduling.plan.Stop;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** Each rule of the day plan by itself; the technician sets out at longitude 8 from 8 to 16 h. */
class DayRulesTest {

  private final ConstraintVerifier<DayRules, RoutePlan> verifier =
      ConstraintVerifier.build(new DayRules(), RoutePlan.class, Route.class, PlannedVisit.class);

  @Test
  void aTechnicianKnowsAllThatAVisitNeeds() {
    Stop fibre = needing(visit("v", 8, "08:00", "10:00"), 1, null, "copper", "fibre");
    check(DayRules::knowsTheWork, had(fibre, "08:00", "copper")).penalizesBy(1);
    check(DayRules::knowsTheWork, had(fibre, "08:00", "copper", "fibre", "tv")).penalizesBy(0);
  }

  @Test
  void serviceBeginsBeforeTheWindowIsOver() {
    // A quarter of an hour away: there at 8:15 at the earliest.
    check(DayRules::beginsInTheWindow, had(visit("v", 8.15, "08:00", "08:15"), "08:00"))
        .penalizesBy(1);
    check(DayRules::beginsInTheWindow, had(visit("v", 8.15, "08:00", "08:16"), "08:00"))
        .penalizesBy(0);
  }

  @Test
  void aTechnicianIsHomeBeforeHisShiftEnds() {
    // From 14:50 an hour's work and ten minutes home: at 16:00; a minute later it is too late.
    check(DayRules::homeBeforeTheShiftEnds, had(visit("v", 8.1, "14:50", "15:50"), "14:50"))
        .penalizesBy(0);
    check(DayRules::homeBeforeTheShiftEnds, had(visit("v", 8.1, "14:51", "15:50"), "14:51"))
        .penalizesBy(60);
  }

  @Test
  void nobodyIsAtTwoPlacesAtATime() {
    Stop first = assigned(visit("first", 8, "08:00", "10:00"), "t", "08:00", true, true);
    Stop overlapping = assigned(visit("next", 8, "08:00", "10:00"), "t", "08:30", true, true);
    Stop later = assigned(visit("next", 8, "08:00", "10:00"), "t", "09:00", true, true);
    check(DayRules::onePlaceAtATime, day("12:00", List.of(technician("t")), first, overlapping))
        .penalizesBy(30 * 60);
    check(DayRules::onePlaceAtATime, day("12:00", List.of(technician("t")), first, later))
        .penalizesBy(0);
  }

  @Test
  void aVehicleTakesNoMoreThanItHasRoomFor() {
    Route van = new Route(0, van(10), (from, to, departure) -> 0, Margins.none());
    PlannedVisit six = loading(0, 6);
    PlannedVisit seven = loading(1, 7);
    van.visits.add(six);
    RoutePlan plan = new RoutePlan(List.of(van), List.of(six, seven));
    check(DayRules::roomInTheVehicle, plan).penalizesBy(0);
    van.visits.add(seven);
    check(DayRules::roomInTheVehicle, plan).penalizesBy(3);
  }

  @Test
  void pinnedStaysWithItsTechnician() {
    Stop pinned = assigned(visit("v", 8, "10:00", "12:00"), "t", "10:00", true, true);
    RoutePlan plan = plan(day("09:00", List.of(technician("t"), technician("u")), pinned));
    check(DayRules::pinnedStaysWithItsTechnician, plan).penalizesBy(0);
    move(plan, 0, 1);
    check(DayRules::pinnedStaysWithItsTechnician, plan).penalizesBy(1);
    plan.routes.get(1).visits.clear();
    check(DayRules::pinnedStaysWithItsTechnician, plan).penalizesBy(1);
  }

  @Test
  void whatIsPinnedToNobodyWhoWorksIsFree() {
    Stop ofAbsent = assigned(visit("v", 8, "10:00", "12:00"), "absent", "10:00", true, true);
    check(
            DayRules::pinnedStaysWithItsTechnician,
            plan(day("09:00", List.of(technician("t")), ofAbsent)))
        .penalizesBy(0);
  }

  @Test
  void pinnedStaysInOrder() {
    Stop first = assigned(visit("first", 8, "10:00", "14:00"), "t", "10:00", true, true);
    Stop second = assigned(visit("second", 8, "10:00", "14:00"), "t", "11:00", true, true);
    RoutePlan plan = plan(day("09:00", List.of(technician("t")), first, second));
    check(DayRules::pinnedStaysInOrder, plan).penalizesBy(0);
    plan.routes.get(0).visits.add(plan.routes.get(0).visits.remove(0));
    check(DayRules::pinnedStaysInOrder, plan).penalizesBy(1);
  }

  @Test
  void whoIsLeftOutCountsByUrgency() {
    check(
            DayRules::nobodyIsLeftOut,
            day(
                "07:00",
                List.of(technician("t")),
                visit("usual", 8, "10:00", "12:00"),
                needing(visit("followUp", 8, "10:00", "12:00"), 2, null),
                needing(visit("urgent", 8, "10:00", "12:00"), 3, null),
                assigned(visit("has", 8, "10:00", "12:00"), "t", "10:00", false, false)))
        .penalizesBy(111);
  }

  @Test
  void whoWasToldIsLeftOutLater() {
    Stop told = assigned(visit("told", 8, "10:00", "12:00"), "absent", "10:00", true, false);
    check(DayRules::nobodyIsLeftOut, day("07:00", List.of(technician("t")), told)).penalizesBy(2);
  }

  private static DayProblem had(Stop stop, String start, String... skills) {
    return day("07:00", List.of(technician("t", skills)), assigned(stop, "t", start, false, false));
  }

  private static RoutePlan plan(DayProblem problem) {
    return new DayModel(problem, new TravelTable(problem, SampleDay.ROAD), Margins.usual())
        .planAsItStands();
  }

  private static void move(RoutePlan plan, int from, int to) {
    plan.routes.get(to).visits.add(plan.routes.get(from).visits.remove(0));
  }

  private static TechnicianFacts van(int room) {
    return new TechnicianFacts("van", 0, Set.of(), Set.of(), 0, 0, 1000, room);
  }

  private static PlannedVisit loading(int index, int load) {
    return new PlannedVisit(
        index, new VisitFacts("v" + index, 0, Set.of(), 0, 1000, 1, 0, load, 1, null, null, null));
  }

  private SingleConstraintAssertion check(
      BiFunction<DayRules, ConstraintFactory, Constraint> rule, DayProblem problem) {
    return check(rule, plan(problem));
  }

  private SingleConstraintAssertion check(
      BiFunction<DayRules, ConstraintFactory, Constraint> rule, RoutePlan plan) {
    SolutionManager.updateShadowVariables(plan);
    return verifier.verifyThat(rule).givenSolution(plan);
  }
}
