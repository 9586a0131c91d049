package io.mittelpunkt.scheduling.solver;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.stream.Stream;

/** What a plan would rather keep, each weighed against a second of driving. */
final class DayWishes {

  /** Three seconds of driving for a second that a window's or a shift's margin lacks. */
  static final long NO_MARGIN = 3;

  /** An announced visit may begin that much earlier or later without anybody noticing. */
  static final long UNNOTICED = 15 * 60;

  /** Two hours of driving rather than somebody else than the one who was announced. */
  static final long OTHER_THAN_ANNOUNCED = 2 * 60 * 60;

  /** Twenty minutes of driving for the technician who knows the case, as when it was offered. */
  static final long OTHER_THAN_BEFORE = 20 * 60;

  /** A quarter of an hour of driving for a common language, as when it was offered. */
  static final long NO_COMMON_LANGUAGE = 15 * 60;

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

  /** Who is likely to be home late, as things vary, works overtime. */
  static Constraint noOvertime(ConstraintFactory rules) {
    return rules
        .forEach(PlannedVisit.class)
        .filter(visit -> visit.next == null && overtime(visit) > 0)
        .penalizeLong(HardMediumSoftLongScore.ofSoft(NO_MARGIN), DayWishes::overtime)
        .asConstraint("noOvertime");
  }

  /** A window holds even when what lies before takes longer than usual. */
  static Constraint roomInTheWindow(ConstraintFactory rules) {
    return rules
        .forEach(PlannedVisit.class)
        .filter(visit -> !visit.facts.begun() && missingRoom(visit) > 0)
        .penalizeLong(HardMediumSoftLongScore.ofSoft(NO_MARGIN), DayWishes::missingRoom)
        .asConstraint("roomInTheWindow");
  }

  /** The technician comes who was announced. */
  static Constraint announcedTechnicianComes(ConstraintFactory rules) {
    return rules
        .forEach(PlannedVisit.class)
        .filter(visit -> visit.facts.announced())
        .filter(visit -> !visit.route.technician.id().equals(visit.facts.before().technicianId()))
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

  private static long overtime(PlannedVisit last) {
    double margin = last.route.margins.homeSigmas() * last.latenessAtHome();
    return (long) (last.home() + margin) - last.route.technician.ends();
  }

  private static long missingRoom(PlannedVisit visit) {
    double margin = visit.route.margins.windowSigmas() * visit.lateness();
    return (long) (visit.arrival() + margin) - visit.facts.latest();
  }

  private static long shift(PlannedVisit visit) {
    return Math.abs(visit.start - visit.facts.before().start());
  }
}
