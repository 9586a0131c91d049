package io.mittelpunkt.scheduling.plan.promise;

import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.DayPlan;
import io.mittelpunkt.scheduling.plan.DayPlanner;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.Effort;
import io.mittelpunkt.scheduling.plan.Insertion;
import io.mittelpunkt.scheduling.plan.Margins;
import io.mittelpunkt.scheduling.plan.Travel;
import io.mittelpunkt.scheduling.plan.WindowFinder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ours: windows that can be kept with their margins, planned each evening and when at risk. */
final class Ours implements Policy {
  private static final int PLAN_STEPS = Integer.getInteger("planSteps", 300);
  private static final int REPLAN_STEPS = Integer.getInteger("replanSteps", 60);
  private static final double DAY_LATER = Double.parseDouble(System.getProperty("dayLater", "120"));
  private static final Duration ROOM = Duration.ofMinutes(Integer.getInteger("room", 10));
  private static final int PLAN_AHEAD = Integer.getInteger("planAhead", 1);

  private final DayPlanner planner;
  private final Insertion insertion;
  private final WindowFinder finder;
  private final Insertion last;

  Ours(Travel travel, DayPlanner planner, Margins margins) {
    this.planner = planner;
    this.insertion = new Insertion(travel, margins);
    this.finder = new WindowFinder(insertion);
    this.last = new Insertion(travel, Margins.none());
  }

  @Override
  public String name() {
    return "ours";
  }

  @Override
  public List<Books.Offer> offers(Books books, Request request) {
    record Ranked(Books.Offer offer, double cost) {}
    List<Ranked> offers = new ArrayList<>();
    for (int day = request.day() + 1; day <= request.day() + Chances.DAYS_AHEAD; day++) {
      int of = day;
      double later = (day - request.day()) * DAY_LATER;
      finder
          .find(books.day(day, request.at()), request.stop(), Books.windows(day))
          .forEach(
              one ->
                  offers.add(
                      new Ranked(
                          GreedyTwoHours.offer(of, request.stop(), one),
                          one.inserted().cost() + later)));
    }
    return offers.stream()
        .sorted(Comparator.comparingDouble(Ranked::cost))
        .map(Ranked::offer)
        .toList();
  }

  @Override
  public void evening(Books books, int today) {
    for (int day = today + 1; day <= today + PLAN_AHEAD; day++) {
      DayProblem problem = books.day(day, SimulatedWorld.at(today, java.time.LocalTime.of(19, 0)));
      books.assign(day, planner.plan(problem, new Effort(null, PLAN_STEPS, day)).assignments());
    }
  }

  @Override
  public Map<String, Assignment> morning(DayProblem day) {
    Map<String, Assignment> planned =
        new HashMap<>(planner.plan(day, new Effort(null, PLAN_STEPS, 1)).assignments());
    planned.putAll(Days.fill(Days.with(day, planned), last));
    return planned;
  }

  @Override
  public Map<String, Assignment> replan(DayProblem day, Situation situation) {
    long before = situation.atRisk(day, Map.of(), ROOM);
    if (before == 0) {
      return Map.of();
    }
    DayPlan plan = planner.plan(day, new Effort(null, REPLAN_STEPS, day.now().getEpochSecond()));
    return situation.atRisk(day, plan.assignments(), ROOM) < before ? plan.assignments() : Map.of();
  }
}
