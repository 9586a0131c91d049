package io.mittelpunkt.scheduling.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Plans a running day again. What has begun, is on the way or was announced stays where it is,
 * unless its technician is absent. Only when somebody would be left out are announced visits tried
 * elsewhere too, as few as the planner can.
 */
public final class PlanAgain {

  private final DayPlanner planner;

  /** Makes one that plans with this planner. */
  public PlanAgain(DayPlanner planner) {
    this.planner = planner;
  }

  /** Why a visit is to be made by somebody else, or by nobody as things stand. */
  public enum Why {
    /** Its technician is absent. */
    ABSENT,
    /** It makes room for one that would be left out. */
    MAKES_ROOM,
    /** Nobody had it. */
    WAITED
  }

  /**
   * A visit that somebody else should make.
   *
   * @param stop the visit as it was
   * @param after who makes it and when; null when nobody can inside its window
   */
  public record Change(Stop stop, @Nullable Assignment after, Why why) {}

  /**
   * What a plan would change.
   *
   * @param quiet what nobody notices, by the stop's id: the same technician at another time inside
   *     the window, or one who was not announced yet
   * @param told what somebody has to be told, or what stands and falls with it
   * @param free the visits whose technician is absent and that nobody quietly took over
   */
  public record Changes(Map<String, Assignment> quiet, List<Change> told, Set<String> free) {}

  /**
   * Plans.
   *
   * @param day the day; which of its stops are pinned is decided here
   * @param underWay the stops that are begun or to which somebody is on the way, by id
   * @param effort how hard each try is
   */
  public Changes plan(DayProblem day, Set<String> underWay, Effort effort) {
    Attendance attendance = new Attendance(day.workdays(), underWay);
    List<Stop> stops = day.stops().stream().filter(attendance::isToBePlanned).toList();
    DayPlan kept = planner.plan(with(day, attendance.pinned(stops)), effort);
    DayPlan best = kept;
    if (!kept.unassigned().isEmpty() && stops.stream().anyMatch(attendance::mayYield)) {
      DayPlan freer = planner.plan(with(day, attendance.yielding(stops, kept)), effort);
      best = left(stops, freer) < left(stops, kept) ? freer : kept;
    }
    return changes(stops, attendance, kept, best);
  }

  private static Changes changes(
      List<Stop> stops, Attendance attendance, DayPlan kept, DayPlan best) {
    Map<String, Assignment> quiet = new LinkedHashMap<>();
    Map<String, Change> told = new TreeMap<>();
    for (Stop stop : stops) {
      Assignment now = kept.assignments().get(stop.id());
      Assignment then = best.assignments().get(stop.id());
      boolean noticed = now != null && stop.announced() && !isWithTheSame(stop.assigned(), now);
      if (now == null || noticed || then == null || !isWithTheSame(now, then)) {
        told.put(stop.id(), new Change(stop, then, attendance.why(stop)));
      }
      if (now != null && !noticed && !now.equals(stop.assigned())) {
        quiet.put(stop.id(), now);
      }
    }
    List<String> free = new ArrayList<>();
    stops.stream()
        .filter(attendance::isDeserted)
        .filter(stop -> !quiet.containsKey(stop.id()))
        .forEach(stop -> free.add(stop.id()));
    return new Changes(quiet, List.copyOf(told.values()), Set.copyOf(free));
  }

  private static boolean isWithTheSame(@Nullable Assignment one, @Nullable Assignment other) {
    return one != null && other != null && one.technicianId().equals(other.technicianId());
  }

  /** How much is left out: an urgent visit counts for more than any number of usual ones. */
  private static long left(List<Stop> stops, DayPlan plan) {
    Map<String, Integer> urgency = new HashMap<>();
    stops.forEach(stop -> urgency.put(stop.id(), stop.urgency()));
    return plan.unassigned().stream()
        .mapToLong(id -> (long) Math.pow(1000, urgency.getOrDefault(id, 1)))
        .sum();
  }

  private static DayProblem with(DayProblem day, List<Stop> stops) {
    return new DayProblem(day.territoryId(), day.day(), day.now(), day.workdays(), stops);
  }
}
