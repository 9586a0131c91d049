package io.mittelpunkt.scheduling.solver;

import ai.timefold.solver.core.api.score.director.ScoreDirector;
import ai.timefold.solver.core.impl.heuristic.move.AbstractMove;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Gives some technicians other visits, all at once. */
public class ReplaceRoutes extends AbstractMove<RoutePlan> {

  /**
   * A part of a route that becomes another.
   *
   * @param from its first position
   * @param to the position after its last
   * @param after what stands there then
   */
  private record Part(Route route, int from, int to, List<PlannedVisit> after) {}

  private final List<Part> parts;
  private final List<PlannedVisit> taken;
  private final List<PlannedVisit> left;

  private ReplaceRoutes(List<Part> parts, List<PlannedVisit> taken, List<PlannedVisit> left) {
    this.parts = parts;
    this.taken = taken;
    this.left = left;
  }

  /** What makes the plan what the sketch says. */
  static ReplaceRoutes of(RoutePlan plan, Sketch sketch) {
    List<Part> parts = new ArrayList<>();
    for (Route route : plan.routes) {
      if (sketch.changed[route.index]) {
        Part part = difference(plan, route, sketch);
        if (part.from < part.to || !part.after.isEmpty()) {
          parts.add(part);
        }
      }
    }
    List<PlannedVisit> taken = new ArrayList<>();
    List<PlannedVisit> left = new ArrayList<>();
    for (PlannedVisit visit : plan.visits) {
      boolean has = sketch.routeOf[visit.index] >= 0;
      if (has && visit.route == null) {
        taken.add(visit);
      } else if (!has && visit.route != null) {
        left.add(visit);
      }
    }
    return new ReplaceRoutes(parts, taken, left);
  }

  private static Part difference(RoutePlan plan, Route route, Sketch sketch) {
    List<PlannedVisit> now = route.visits;
    int[] then = sketch.routes[route.index];
    int size = sketch.sizes[route.index];
    int head = 0;
    while (head < size && head < now.size() && now.get(head).index == then[head]) {
      head++;
    }
    int tail = 0;
    while (tail < size - head
        && tail < now.size() - head
        && now.get(now.size() - 1 - tail).index == then[size - 1 - tail]) {
      tail++;
    }
    List<PlannedVisit> after = new ArrayList<>(size - head - tail);
    for (int position = head; position < size - tail; position++) {
      after.add(plan.visits.get(then[position]));
    }
    return new Part(route, head, now.size() - tail, after);
  }

  boolean changesNothing() {
    return parts.isEmpty();
  }

  @Override
  public boolean isMoveDoable(ScoreDirector<RoutePlan> director) {
    return !changesNothing();
  }

  @Override
  protected void doMoveOnGenuineVariables(ScoreDirector<RoutePlan> director) {
    Route any = parts.get(0).route;
    left.forEach(visit -> director.beforeListVariableElementUnassigned(any, "visits", visit));
    taken.forEach(visit -> director.beforeListVariableElementAssigned(any, "visits", visit));
    for (Part part : parts) {
      director.beforeListVariableChanged(part.route, "visits", part.from, part.to);
    }
    for (Part part : parts) {
      List<PlannedVisit> replaced = part.route.visits.subList(part.from, part.to);
      replaced.clear();
      replaced.addAll(part.after);
    }
    for (Part part : parts) {
      director.afterListVariableChanged(
          part.route, "visits", part.from, part.from + part.after.size());
    }
    left.forEach(visit -> director.afterListVariableElementUnassigned(any, "visits", visit));
    taken.forEach(visit -> director.afterListVariableElementAssigned(any, "visits", visit));
  }

  @Override
  public Collection<?> getPlanningEntities() {
    return parts.stream().map(Part::route).toList();
  }

  @Override
  public Collection<?> getPlanningValues() {
    return parts.stream().flatMap(part -> part.after.stream()).toList();
  }
}
