package io.mittelpunkt.scheduling.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.stream.Stream;

/** What a plan would rather keep, each weighed against a second of driving. */
final class DayWishes {

  /** At the end of a shift and of a window: what runs over needs it. */
  static final long MARGIN = 30 * 60;

  /** An announced visit may begin that much earlier or later without anybody noticing. */
  static final long UNNOTICED = 15 * 60;

  /** Two hours of driving rather than somebody else than the one who was announced. */
  static final long OTHER_THAN_ANNOUNCED = 2 * 60 * 60;

  /** Half an hour of driving for the technician who knows the case. */
  static final long OTHER_THAN_BEFORE = 30 * 60;

  /** Twenty minutes of driving for a common language. */
  static final long NO_COMMON_LANGUAGE = 20 * 60;

  /** Two minutes of driving for an hour squared: 7 and 5 hours are worth 4 minutes more than 6. */
  static final long UNEVEN_HOURS = 2 * 60;

  private DayWishes() {}

  static Stream<Constraint> all(ConstraintFactory rules) {
    return Stream.of(
        littleDriving(rules),
        noOvertime(rules),
        roomInTheWindow(rules),
        announcedTechnicianComes(rules),
        announcedTimeStays(rules),
        loadIsFair(rules),
        sameTechnicianForTheFollowUp(rules),
        commonLanguage(rules));
  }

  /** Technicians drive as little as can be. */
  static Constraint littleDriving(ConstraintFactory rules) {
    return rules
        .forEach(PlannedVisit.class)
        .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, PlannedVisit::travel)
        .asConstraint("littleDriving");
  }

  /** The last half hour of a shift is kept for what runs over: who plans it plans overtime. */
  static Constraint noOvertime(ConstraintFactory rules) {
    return rules
        .forEach(PlannedVisit.class)
        .filter(visit -> visit.next == null)
        .filter(visit -> visit.home() > visit.route.technician.ends() - MARGIN)
        .penalizeLong(
            HardMediumSoftLongScore.ONE_SOFT,
            visit -> visit.home() - visit.route.technician.ends() + MARGIN)
        .asConstraint("noOvertime");
  }

  /** The last half hour of a window is kept for delays on the way there. */
  static Constraint roomInTheWindow(ConstraintFactory rules) {
    return rules
        .forEach(PlannedVisit.class)
        .filter(visit -> visit.start > visit.facts.latest() - MARGIN)
        .penalizeLong(
            HardMediumSoftLongScore.ONE_SOFT, visit -> visit.start - visit.facts.latest() + MARGIN)
        .asConstraint("roomInTheWindow");
  }

  /** The technician comes who was announced. */
  static Constraint announcedTechnicianComes(ConstraintFactory rules) {
    return rules
        .forEach(PlannedVisit.class)
        .filter(visit -> visit.facts.announced())
        .filter(
            visit -> !visit.route.technician.id().equals(visit.facts.before().technicianId()))
        .penalize(HardMediumSoftLongScore.ofSoft(OTHER_THAN_ANNOUNCED))
        .asConstraint("announcedTechnicianComes");
  }

  /** An announced visit begins when it was planned, give or take a quarter of an hour. */
  static Constraint announcedTimeStays(ConstraintFactory rules) {
    return rules
        .forEach(PlannedVisit.class)
        .filter(visit -> visit.facts.announced())
        .filter(visit -> shift(visit) > UNNOTICED)
        .penalizeLong(HardMediumSoftLongScore.ONE_SOFT, visit -> shift(visit) - UNNOTICED)
        .asConstraint("announcedTimeStays");
  }

  /** Work is spread evenly. */
  static Constraint loadIsFair(ConstraintFactory rules) {
    return rules
        .forEach(PlannedVisit.class)
        .groupBy(visit -> visit.route, ConstraintCollectors.sumLong(visit -> visit.facts.service()))
        .penalizeLong(
            HardMediumSoftLongScore.ONE_SOFT,
            (route, work) -> Math.round(UNEVEN_HOURS * Math.pow(work / 3600.0, 2)))
        .asConstraint("loadIsFair");
  }

  /** Who was there before comes again. */
  static Constraint sameTechnicianForTheFollowUp(ConstraintFactory rules) {
    return rules
        .forEach(PlannedVisit.class)
        .filter(visit -> visit.facts.preferred() != null)
        .filter(visit -> !visit.route.technician.id().equals(visit.facts.preferred()))
        .penalize(HardMediumSoftLongScore.ofSoft(OTHER_THAN_BEFORE))
        .asConstraint("sameTechnicianForTheFollowUp");
  }

  /** The technician speaks the customer's language. */
  static Constraint commonLanguage(ConstraintFactory rules) {
    return rules
        .forEach(PlannedVisit.class)
        .filter(visit -> visit.facts.language() != null)
        .filter(visit -> !visit.route.technician.languages().contains(visit.facts.language()))
        .penalize(HardMediumSoftLongScore.ofSoft(NO_COMMON_LANGUAGE))
        .asConstraint("commonLanguage");
  }

  private static long shift(PlannedVisit visit) {
    return Math.abs(visit.start - visit.facts.before().start());
  }
}
