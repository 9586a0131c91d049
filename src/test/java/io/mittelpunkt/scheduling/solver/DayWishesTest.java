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
import io.mittelpunkt.scheduling.plan.Workday;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Each wish of the day plan by itself; the technicians set out at longitude 8 from 8 to 16 h. */
class DayWishesTest {

  private static final List<Workday> TWO = List.of(technician("t"), technician("u"));

  private final ConstraintVerifier<DayRules, RoutePlan> verifier =
      ConstraintVerifier.build(new DayRules(), RoutePlan.class, Route.class, PlannedVisit.class);

  @Test
  void techniciansDriveAsLittleAsCanBe() {
    // Ten minutes there, ten further, twenty home.
    check(
            DayWishes::littleDriving,
            has(visit("near", 8.1, "08:00", "10:00"), "t", "08:10"),
            has(visit("far", 8.2, "10:00", "12:00"), "t", "10:00"))
        .penalizesBy(40 * 60);
  }

  @Test
  void whoIsLikelyToBeHomeLateWorksOvertime() {
    // Home at 15:55: with half a spread of 15 minutes at 16:02.5.
    check(DayWishes::noOvertime, has(visit("v", 8, "14:55", "16:00"), "t", "14:55"))
        .penalizesBy(150);
    check(DayWishes::noOvertime, has(visit("v", 8, "14:50", "16:00"), "t", "14:50")).penalizesBy(0);
  }

  @Test
  void aWindowHoldsEvenWhenTheWayTakesLonger() {
    // There at 9:00, give or take 15 minutes: twice that is room enough, but not ten minutes.
    check(DayWishes::roomInTheWindow, has(visit("v", 8.6, "08:00", "09:40"), "t", "09:00"))
        .penalizesBy(0);
    check(DayWishes::roomInTheWindow, has(visit("v", 8.6, "08:00", "09:10"), "t", "09:00"))
        .penalizesBy(30 * 60 - 10 * 60 + 1);
  }

  @Test
  void whatLiesBeforeCountsUntilAWaitWinsItBack() {
    Stop first = has(visit("first", 8, "08:00", "10:00"), "t", "08:00");
    // Twice 15 minutes after nine the next begins; an hour's wait leaves nothing of it.
    check(DayWishes::roomInTheWindow, first, has(visit("v", 8, "09:00", "09:10"), "t", "09:00"))
        .penalizesBy(30 * 60 - 10 * 60 + 1);
    check(DayWishes::roomInTheWindow, first, has(visit("v", 8, "10:00", "10:10"), "t", "10:00"))
        .penalizesBy(0);
  }

  @Test
  void theTechnicianComesWhoWasAnnounced() {
    Stop told = visit("v", 8, "10:00", "12:00");
    RoutePlan plan = plan(assigned(told, "t", "10:00", true, false));
    check(DayWishes::announcedTechnicianComes, plan).penalizesBy(0);
    giveToTheOther(plan);
    check(DayWishes::announcedTechnicianComes, plan).penalizesBy(1);
    RoutePlan untold = plan(has(told, "t", "10:00"));
    giveToTheOther(untold);
    check(DayWishes::announcedTechnicianComes, untold).penalizesBy(0);
  }

  @Test
  void anAnnouncedVisitBeginsWhenItWasPlanned() {
    Stop told = visit("v", 8, "10:00", "12:00");
    check(DayWishes::announcedTimeStays, assigned(told, "t", "10:15", true, false)).penalizesBy(0);
    check(DayWishes::announcedTimeStays, assigned(told, "t", "10:45", true, false))
        .penalizesBy(30 * 60);
    check(DayWishes::announcedTimeStays, has(told, "t", "10:45")).penalizesBy(0);
  }

  @Test
  void workIsSpreadEvenly() {
    Stop first = visit("first", 8, "08:00", "10:00");
    Stop second = visit("second", 8, "10:00", "12:00");
    check(DayWishes::loadIsFair, has(first, "t", "08:00"), has(second, "u", "10:00"))
        .penalizesBy(2 * 120);
    check(DayWishes::loadIsFair, has(first, "t", "08:00"), has(second, "t", "10:00"))
        .penalizesBy(4 * 120);
  }

  @Test
  void whoWasThereBeforeComesAgain() {
    Stop plain = visit("v", 8, "10:00", "12:00");
    check(DayWishes::sameTechnicianForTheFollowUp, has(before(plain, "t"), "t", "10:00"))
        .penalizesBy(0);
    check(DayWishes::sameTechnicianForTheFollowUp, has(before(plain, "u"), "t", "10:00"))
        .penalizesBy(1);
    check(DayWishes::sameTechnicianForTheFollowUp, has(plain, "t", "10:00")).penalizesBy(0);
  }

  @Test
  void theTechnicianSpeaksTheCustomersLanguage() {
    Stop plain = visit("v", 8, "10:00", "12:00");
    check(DayWishes::commonLanguage, has(needing(plain, 1, "de"), "t", "10:00")).penalizesBy(0);
    check(DayWishes::commonLanguage, has(needing(plain, 1, "tr"), "t", "10:00")).penalizesBy(1);
    check(DayWishes::commonLanguage, has(plain, "t", "10:00")).penalizesBy(0);
  }

  private static Stop has(Stop stop, String technician, String start) {
    return assigned(stop, technician, start, false, false);
  }

  private static Stop before(Stop stop, String technician) {
    return new Stop(
        stop.id(),
        stop.place(),
        stop.skills(),
        stop.service(),
        stop.spread(),
        stop.window(),
        2,
        null,
        technician,
        false,
        false,
        null);
  }

  private static void giveToTheOther(RoutePlan plan) {
    plan.routes.get(1).visits.add(plan.routes.get(0).visits.remove(0));
  }

  private static RoutePlan plan(Stop... stops) {
    DayProblem problem = day("07:00", TWO, stops);
    return new DayModel(problem, new TravelTable(problem, SampleDay.ROAD), Margins.usual())
        .planAsItStands();
  }

  private SingleConstraintAssertion check(
      Function<ConstraintFactory, Constraint> rule, Stop... stops) {
    return check(rule, plan(stops));
  }

  private SingleConstraintAssertion check(
      Function<ConstraintFactory, Constraint> rule, RoutePlan plan) {
    SolutionManager.updateShadowVariables(plan);
    return verifier.verifyThat((provider, factory) -> rule.apply(factory)).givenSolution(plan);
  }
}
