package io.mittelpunkt.scheduling.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is there for the visits of a day, and which of them may be given to somebody else. */
final class Attendance {

  /** Who works so much longer than his shift is not absent yet. */
  private static final Duration OVERTIME = Duration.ofMinutes(30);

  private final Map<String, Workday> workdays;
  private final Set<String> underWay;

  Attendance(List<Workday> workdays, Set<String> underWay) {
    this.workdays =
        workdays.stream().collect(Collectors.toMap(Workday::technicianId, Function.identity()));
    this.underWay = underWay;
  }

  /** Not what a technician began who left since: only a person can tell how that goes on. */
  boolean isToBePlanned(Stop stop) {
    return !underWay.contains(stop.id()) || !isDeserted(stop);
  }

  /** Whether somebody was to make it who is not there then. */
  boolean isDeserted(Stop stop) {
    Assignment planned = stop.assigned();
    if (planned == null) {
      return false;
    }
    Workday workday = workdays.get(planned.technicianId());
    return workday == null
        || !underWay.contains(stop.id())
            && (planned.start().isBefore(workday.shift().from())
                || planned.end().isAfter(latest(workday)));
  }

  /** Who is absent from a time on works no longer than that. */
  private static Instant latest(Workday workday) {
    Instant end = workday.shift().to();
    return end.isBefore(workday.shiftEnd()) ? end : end.plus(OVERTIME);
  }

  /** Whether it was announced, and somebody else could still come instead. */
  boolean mayYield(Stop stop) {
    return stop.announced() && stop.assigned() != null && !underWay.contains(stop.id());
  }

  PlanAgain.Why why(Stop stop) {
    if (isDeserted(stop)) {
      return PlanAgain.Why.ABSENT;
    }
    return stop.assigned() == null ? PlanAgain.Why.WAITED : PlanAgain.Why.MAKES_ROOM;
  }

  /** The stops, with all pinned that somebody is there for and that is announced or under way. */
  List<Stop> pinned(List<Stop> stops) {
    return stops.stream()
        .map(
            stop ->
                isDeserted(stop)
                    ? as(stop, false, null)
                    : as(
                        stop,
                        stop.assigned() != null
                            && (stop.announced() || underWay.contains(stop.id())),
                        stop.assigned()))
        .toList();
  }

  /** The stops as a plan has them, with nothing pinned but what is under way. */
  List<Stop> yielding(List<Stop> stops, DayPlan plan) {
    return stops.stream()
        .map(stop -> as(stop, underWay.contains(stop.id()), plan.assignments().get(stop.id())))
        .toList();
  }

  private static Stop as(Stop stop, boolean pinned, @Nullable Assignment assigned) {
    return new Stop(
        stop.id(),
        stop.place(),
        stop.skills(),
        stop.service(),
        stop.spread(),
        stop.window(),
        stop.urgency(),
        stop.language(),
        stop.preferredTechnician(),
        stop.announced(),
        pinned,
        assigned);
  }
}
