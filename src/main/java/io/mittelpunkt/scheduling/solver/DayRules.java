package io.mittelpunkt.scheduling.solver;

import static ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore.ONE_MEDIUM;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.util.stream.Stream;

/** What a plan must keep: nothing here can be paid for with less driving. */
public class DayRules implements ConstraintProvider {

  @Override
  public Constraint[] defineConstraints(ConstraintFactory rules) {
    return Stream.concat(
            Stream.of(
                knowsTheWork(rules),
                beginsInTheWindow(rules),
                homeBeforeTheShiftEnds(rules),
                onePlaceAtATime(rules),
                roomInTheVehicle(rules),
                pinnedStaysWithItsTechnician(rules),
                pinnedStaysInOrder(rules),
                nobodyIsLeftOut(rules)),
            DayWishes.all(rules))
        .toArray(Constraint[]::new);
  }

  /** A technician knows all that a visit needs. */
  Constraint knowsTheWork(ConstraintFactory rules) {
    return rules
        .forEach(PlannedVisit.class)
        .filter(visit -> !visit.route.technician.knows(visit.facts))
        .penalize(ONE_HARD)
        .asConstraint("knowsTheWork");
  }

  /** Service begins before the window is over. */
  Constraint beginsInTheWindow(ConstraintFactory rules) {
    return rules
        .forEach(PlannedVisit.class)
        .filter(visit -> visit.start > visit.facts.latest())
        .penalizeLong(ONE_HARD, visit -> visit.start - visit.facts.latest())
        .asConstraint("beginsInTheWindow");
  }

  /** A technician is home before his shift ends. */
  Constraint homeBeforeTheShiftEnds(ConstraintFactory rules) {
    return rules
        .forEach(PlannedVisit.class)
        .filter(visit -> visit.next == null && visit.home() > visit.route.technician.ends())
        .penalizeLong(ONE_HARD, visit -> visit.home() - visit.route.technician.ends())
        .asConstraint("homeBeforeTheShiftEnds");
  }

  /** Nobody can be at a visit whose time is fixed before he could have come there. */
  Constraint onePlaceAtATime(ConstraintFactory rules) {
    return rules
        .forEach(PlannedVisit.class)
        .filter(visit -> visit.facts.begun() && visit.previous != null)
        .filter(visit -> visit.previous.end() > visit.start)
        .penalizeLong(ONE_HARD, visit -> visit.previous.end() - visit.start)
        .asConstraint("onePlaceAtATime");
  }

  /** A vehicle takes no more than it has room for; visits load nothing, deliveries do. */
  Constraint roomInTheVehicle(ConstraintFactory rules) {
    return rules
        .forEach(PlannedVisit.class)
        .filter(visit -> visit.facts.load() > 0)
        .groupBy(visit -> visit.route, ConstraintCollectors.sum(visit -> visit.facts.load()))
        .filter((route, load) -> load > route.technician.room())
        .penalizeLong(ONE_HARD, (route, load) -> load - route.technician.room())
        .asConstraint("roomInTheVehicle");
  }

  /** What has begun, is on the way or was announced stays with its technician. */
  Constraint pinnedStaysWithItsTechnician(ConstraintFactory rules) {
    return rules
        .forEachIncludingUnassigned(PlannedVisit.class)
        .filter(visit -> visit.facts.pinned())
        .filter(
            visit ->
                visit.route == null
                    || !visit.route.technician.id().equals(visit.facts.before().technicianId()))
        .penalize(ONE_HARD)
        .asConstraint("pinnedStaysWithItsTechnician");
  }

  /** What stays with a technician stays in its order. */
  Constraint pinnedStaysInOrder(ConstraintFactory rules) {
    return rules
        .forEach(PlannedVisit.class)
        .filter(visit -> visit.facts.pinned())
        .join(
            rules.forEach(PlannedVisit.class).filter(visit -> visit.facts.pinned()),
            equal(visit -> visit.route),
            filtering(
                (one, other) ->
                    one.facts.before().start() < other.facts.before().start()
                        && one.start > other.start))
        .penalize(ONE_HARD)
        .asConstraint("pinnedStaysInOrder");
  }

  /** Nobody is left out; if somebody must be, the least urgent, and first who was told nothing. */
  Constraint nobodyIsLeftOut(ConstraintFactory rules) {
    return rules
        .forEachIncludingUnassigned(PlannedVisit.class)
        .filter(visit -> visit.route == null)
        .penalizeLong(ONE_MEDIUM, visit -> weightOf(visit.facts))
        .asConstraint("nobodyIsLeftOut");
  }

  /** How heavy it is to leave a visit out: ten usual ones make a follow-up, ten of those urgent. */
  static long weightOf(VisitFacts visit) {
    long weight = visit.urgency() >= 3 ? 100 : visit.urgency() == 2 ? 10 : 1;
    return visit.announced() ? 2 * weight : weight;
  }
}
