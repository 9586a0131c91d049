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
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ours: windows that can be kept with their margins, planned each evening and when at risk. */
final class Ours implements Policy {
  private static final int PLAN_STEPS = 1000;
  private static final int REPLAN_STEPS = 60;

  /** A visit is at risk when it would begin less than that before its window ends. */
  private static final Duration AT_RISK = Duration.ofMinutes(15);

  /** By how much a visit may begin after its window rather than not at all. */
  private static final Duration AT_MOST_LATER = Duration.ofMinutes(90);

  /** What a plan could not mend is tried again after that, or when more is at risk. */
  private static final Duration TRY_AGAIN = Duration.ofMinutes(30);

  private final DayPlanner planner;
  private final WindowFinder finder;
  private final Insertion lastResort;
  private int notMended;
  private Instant triedAt = Instant.EPOCH;

  Ours(SimulatedWorld world) {
    Margins margins = Margins.usual();
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
      double later = (day - request.day()) * WindowFinder.A_DAY_NEARER.toSeconds();
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
    DayProblem tomorrow = books.day(today + 1, SimulatedWorld.at(today, LocalTime.of(19, 0)));
    books.assign(today + 1, plan(tomorrow, PLAN_STEPS));
  }

  @Override
  public Map<String, Assignment> morning(DayProblem day) {
    notMended = 0;
    return Days.open(day).isEmpty() ? Map.of() : plan(day, PLAN_STEPS);
  }

  @Override
  public Map<String, Assignment> replan(DayProblem day, Situation situation) {
    int before = situation.atRisk(day, Map.of(), AT_RISK);
    if (before == 0 || before <= notMended && day.now().isBefore(triedAt.plus(TRY_AGAIN))) {
      return Map.of();
    }
    Map<String, Assignment> other = plan(day, REPLAN_STEPS);
    int after = situation.atRisk(day, other, AT_RISK);
    notMended = Math.min(before, after);
    triedAt = day.now();
    return after < before ? other : Map.of();
  }

  /** A plan; whom it leaves out is put where he fits with overtime, or else later than promised. */
  private Map<String, Assignment> plan(DayProblem day, int steps) {
    DayPlan plan = planner.plan(day, new Effort(null, steps, day.now().getEpochSecond()));
    Map<String, Assignment> all = new HashMap<>(plan.assignments());
    if (!plan.unassigned().isEmpty()) {
      DayProblem longer = Days.overtime(Days.leaving(plan.unassigned(), Days.with(day, all)));
      Map<String, Assignment> inTime = Days.fill(longer, lastResort);
      all.putAll(inTime);
      all.putAll(Days.fill(Days.later(Days.with(longer, inTime), AT_MOST_LATER), lastResort));
    }
    return all;
  }
}
