package io.mittelpunkt.scheduling.plan.promise;

import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.DayPlan;
import io.mittelpunkt.scheduling.plan.DayPlanner;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.Effort;
import io.mittelpunkt.scheduling.plan.Insertion;
import io.mittelpunkt.scheduling.plan.Margins;
import io.mittelpunkt.scheduling.plan.WindowFinder;
import io.mittelpunkt.scheduling.solver.TimefoldDayPlanner;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ours: windows that can be kept with their margins, planned each evening and when at risk. */
final class Ours implements Policy {
  private static final int PLAN_STEPS = Integer.getInteger("planSteps", 1000);
  private static final int REPLAN_STEPS = Integer.getInteger("replanSteps", 300);

  /** A visit is at risk when it would begin less than that before its window ends. */
  private static final Duration AT_RISK = Duration.ofMinutes(Integer.getInteger("room", 10));

  /** What a window a day later costs, in seconds of travel: room that is not used is lost. */
  private static final double DAY_LATER = Integer.getInteger("dayLater", 600);

  private final DayPlanner planner;
  private final WindowFinder finder;
  private final Insertion lastResort;

  Ours(SimulatedWorld world) {
    Margins margins = Margins.usual();
    if (System.getProperty("sigmas") != null) {
      margins = new Margins(Double.parseDouble(System.getProperty("sigmas")), 0.5, 0.25, 0.25);
    }
    this.planner = new TimefoldDayPlanner(world.travel, margins);
    this.finder = new WindowFinder(new Insertion(world.travel, margins));
    this.lastResort = new Insertion(world.travel, Margins.none());
  }

  @Override
  public String name() {
    return "ours";
  }

  private record Ranked(Books.Offer offer, double cost) {}

  @Override
  public List<Books.Offer> offers(Books books, Request request) {
    List<Ranked> offers = new ArrayList<>();
    for (int day = request.day() + 1; day <= request.day() + Chances.DAYS_AHEAD; day++) {
      double later = (day - request.day()) * DAY_LATER;
      for (WindowFinder.Candidate one :
          finder.find(books.day(day, request.at()), request.stop(), Books.windows(day))) {
        Books.Offer offer = GreedyTwoHours.offer(day, request.stop(), one);
        offers.add(new Ranked(offer, one.inserted().cost() + later));
      }
    }
    return offers.stream()
        .sorted(Comparator.comparingDouble(Ranked::cost))
        .map(Ranked::offer)
        .toList();
  }

  @Override
  public void evening(Books books, int today) {
    DayProblem tomorrow =
        books.day(today + 1, SimulatedWorld.at(today, LocalTime.of(19, 0)));
    books.assign(today + 1, plan(tomorrow, PLAN_STEPS));
  }

  @Override
  public Map<String, Assignment> morning(DayProblem day) {
    return Days.open(day).isEmpty() ? Map.of() : plan(day, PLAN_STEPS);
  }

  @Override
  public Map<String, Assignment> replan(DayProblem day, Situation situation) {
    long before = situation.atRisk(day, Map.of(), AT_RISK);
    if (before == 0) {
      return Map.of();
    }
    Map<String, Assignment> other = plan(day, REPLAN_STEPS);
    return situation.atRisk(day, other, AT_RISK) < before ? other : Map.of();
  }

  /** A plan; whom it leaves out is put where he fits with an hour of overtime, if he does. */
  private Map<String, Assignment> plan(DayProblem day, int steps) {
    DayPlan plan = planner.plan(day, new Effort(null, steps, day.now().getEpochSecond()));
    Map<String, Assignment> all = new HashMap<>(plan.assignments());
    if (!plan.unassigned().isEmpty()) {
      DayProblem planned = Days.with(day, all);
      all.putAll(Days.fill(Days.overtime(Days.leaving(plan.unassigned(), planned)), lastResort));
    }
    return all;
  }
}
