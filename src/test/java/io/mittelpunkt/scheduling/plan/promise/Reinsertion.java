package io.mittelpunkt.scheduling.plan.promise;

import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.DayPlan;
import io.mittelpunkt.scheduling.plan.DayPlanner;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.Effort;
import io.mittelpunkt.scheduling.plan.Insertion;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.scheduling.plan.Travel;
import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.TimeWindow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** A simple planner: takes a few neighbours out, and puts each back where it costs least. */
final class Reinsertion implements DayPlanner {
  private static final int OUT = 4;
  private final Travel travel;
  private final Insertion insertion;

  Reinsertion(Travel travel, Insertion insertion) {
    this.travel = travel;
    this.insertion = insertion;
  }

  @Override
  public DayPlan plan(DayProblem problem, Effort effort) {
    Random random = new Random(effort.seed());
    Map<String, Assignment> plan = new HashMap<>(Days.fill(problem, insertion));
    for (int step = 0; step < effort.steps(); step++) {
      improve(problem, plan, random);
    }
    DayProblem planned = Days.with(problem, plan);
    List<String> unassigned = Days.open(planned).stream().map(Stop::id).toList();
    return new DayPlan(plan, unassigned);
  }

  private void improve(DayProblem problem, Map<String, Assignment> plan, Random random) {
    DayProblem now = Days.with(problem, plan);
    List<Stop> open = Days.open(now);
    List<Stop> free = now.stops().stream().filter(stop -> !stop.pinned()).toList();
    if (free.isEmpty()) {
      return;
    }
    Stop seed = open.isEmpty() ? free.get(random.nextInt(free.size())) : open.get(0);
    List<Stop> out =
        new ArrayList<>(
            free.stream()
                .sorted(Comparator.comparingDouble(one -> far(seed, one)))
                .limit(12)
                .toList());
    java.util.Collections.shuffle(out.subList(1, out.size()), random);
    out = out.subList(0, Math.min(OUT, out.size()));
    List<String> ids = out.stream().map(Stop::id).toList();
    List<Stop> rest = now.stops().stream().filter(one -> !ids.contains(one.id())).toList();
    DayProblem without =
        new DayProblem(now.territoryId(), now.day(), now.now(), now.workdays(), rest);
    double before = total(now);
    DayProblem tried = without;
    java.util.Collections.shuffle(out, random);
    for (Stop stop : out) {
      Optional<Insertion.Inserted> in = insertion.into(tried, stop);
      if (in.isEmpty() && !open.contains(stop)) {
        return;
      }
      List<Stop> stops =
          new ArrayList<>(
              Days.with(tried, in.map(Insertion.Inserted::shifted).orElse(Map.of())).stops());
      stops.add(in.isPresent() ? stop.with(in.get().assignment()) : stop);
      tried = new DayProblem(now.territoryId(), now.day(), now.now(), now.workdays(), stops);
    }
    if (Days.open(tried).size() < open.size() || total(tried) < before) {
      for (Stop stop : tried.stops()) {
        if (!stop.pinned() && stop.assigned() != null) {
          plan.put(stop.id(), stop.assigned());
        }
      }
    }
  }

  private double far(Stop seed, Stop other) {
    double hours =
        Math.abs(seed.window().from().getEpochSecond() - other.window().from().getEpochSecond())
            / 3600.0;
    return travel.kilometres(seed.place(), other.place()) + hours * 2;
  }

  private double total(DayProblem day) {
    Map<String, List<Stop>> routes = new HashMap<>();
    for (Stop stop : day.stops()) {
      if (stop.assigned() != null) {
        routes.computeIfAbsent(stop.assigned().technicianId(), t -> new ArrayList<>()).add(stop);
      }
    }
    return day.workdays().stream()
        .mapToDouble(
            one -> {
              GeoPoint place = one.base();
              double sum = 0;
              List<Stop> route = routes.getOrDefault(one.technicianId(), new ArrayList<>());
              route.sort(Comparator.comparing(stop -> stop.assigned().start()));
              for (Stop stop : route) {
                sum += travel.between(place, stop.place(), day.now()).toSeconds();
                place = stop.place();
              }
              return sum + travel.between(place, one.base(), day.now()).toSeconds();
            })
        .sum();
  }

  @Override
  public List<TimeWindow> recommend(DayProblem problem, Stop visit, List<TimeWindow> windows) {
    return windows;
  }
}
