package io.mittelpunkt.scheduling.solver;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.DayPlan;
import io.mittelpunkt.scheduling.plan.DayPlanner;
import io.mittelpunkt.scheduling.plan.DayProblem;
import io.mittelpunkt.scheduling.plan.Effort;
import io.mittelpunkt.scheduling.plan.GreatCircleTravel;
import io.mittelpunkt.scheduling.plan.Margins;
import io.mittelpunkt.scheduling.plan.PlanAgain;
import io.mittelpunkt.scheduling.plan.PlanAgain.Change;
import io.mittelpunkt.scheduling.plan.PlanAgain.Changes;
import io.mittelpunkt.scheduling.plan.PlanAgain.Why;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.scheduling.plan.Workday;
import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.HomeZone;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Yardstick 3: one of 12 technicians, who has 10 visits, is sick at the beginning of the day. How
 * long until there is a plan, how many of his visits somebody else makes, and how many announced
 * visits of others move. What capacity allows is what the same planner places in ten times the time
 * when nothing at all is pinned. Arguments: {@code -Dreplan.seeds=5}, {@code -Dreplan.visits=108}.
 */
class ReplanBenchmark {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 12);
  private static final int TECHNICIANS = 12;
  private static final int HIS_VISITS = 10;
  private static final Effort FIRST = new Effort(Duration.ofSeconds(10), null, 1);

  /** As {@code mittelpunkt.visits.planning-time}. */
  private static final Effort AGAIN = new Effort(Duration.ofSeconds(2), null, 1);

  private static final Effort LONG = new Effort(Duration.ofSeconds(20), null, 1);

  private final GreatCircleTravel travel = new GreatCircleTravel(HomeZone.ID);
  private final DayPlanner planner = new TimefoldDayPlanner(travel, Margins.usual());

  @Test
  void aSickTechnician() {
    int seeds = Integer.getInteger("replan.seeds", 5);
    int visits = Integer.getInteger("replan.visits", 108);
    System.out.printf(
        "%n%d technicians, %d visits, one with %d is sick; 7 of 10 visits are announced%n",
        TECHNICIANS, visits, HIS_VISITS);
    System.out.println("seed  his  seconds  re-placed  allowed  share  announced moved");
    for (int seed = 1; seed <= seeds; seed++) {
      System.out.println(row(seed, visits));
    }
  }

  private String row(int seed, int visits) {
    Random random = new Random(seed);
    DayProblem morning =
        planned(new DayProblem("T", DAY, at(7), workdays(random), stops(random, visits)));
    String sick = busiest(morning);
    DayProblem day =
        new DayProblem(
            "T",
            DAY,
            at(8),
            morning.workdays().stream().filter(it -> !it.technicianId().equals(sick)).toList(),
            morning.stops());
    Set<String> his =
        day.stops().stream()
            .filter(it -> it.assigned() != null && it.assigned().technicianId().equals(sick))
            .map(Stop::id)
            .collect(Collectors.toSet());

    long begun = System.nanoTime();
    Changes changes = new PlanAgain(planner).plan(day, Set.of(), AGAIN);
    double seconds = (System.nanoTime() - begun) / 1e9;

    Set<String> placed = new HashSet<>(changes.quiet().keySet());
    changes.told().stream()
        .filter(it -> it.after() != null)
        .forEach(it -> placed.add(it.stop().id()));
    placed.retainAll(his);
    long moved = changes.told().stream().filter(it -> movesAnnounced(it, his)).count();
    int allowed = allowed(day, his);
    assertThat(seconds).isPositive();
    return "%4d  %3d  %7.1f  %9d  %7d  %4.0f%%  %15d"
        .formatted(
            seed,
            his.size(),
            seconds,
            placed.size(),
            allowed,
            allowed == 0 ? 100.0 : 100.0 * placed.size() / allowed,
            moved);
  }

  private static boolean movesAnnounced(Change change, Set<String> his) {
    return change.stop().announced()
        && change.why() == Why.MAKES_ROOM
        && !his.contains(change.stop().id());
  }

  private int allowed(DayProblem day, Set<String> his) {
    List<Stop> loose =
        day.stops().stream()
            .map(
                it ->
                    his.contains(it.id()) || it.assigned() == null
                        ? it.within(it.window())
                        : it.with(it.assigned()))
            .toList();
    DayPlan plan = planner.plan(new DayProblem("T", DAY, day.now(), day.workdays(), loose), LONG);
    return (int) Math.max(0, his.size() - plan.unassigned().size());
  }

  /** The day as it was planned; the visits that fitted nobody were never agreed. */
  private DayProblem planned(DayProblem day) {
    DayPlan plan = planner.plan(day, FIRST);
    Random random = new Random(7);
    List<Stop> stops = new ArrayList<>();
    for (Stop stop : day.stops()) {
      Assignment assignment = plan.assignments().get(stop.id());
      if (assignment != null) {
        stops.add(told(stop, assignment, random.nextInt(10) < 7));
      }
    }
    return new DayProblem("T", DAY, day.now(), day.workdays(), stops);
  }

  private static Stop told(Stop stop, Assignment assignment, boolean announced) {
    return new Stop(
        stop.id(),
        stop.place(),
        stop.skills(),
        stop.service(),
        stop.spread(),
        stop.window(),
        stop.urgency(),
        null,
        null,
        announced,
        false,
        assignment);
  }

  private static String busiest(DayProblem day) {
    Map<String, Long> visits =
        day.stops().stream()
            .collect(
                Collectors.groupingBy(it -> it.assigned().technicianId(), Collectors.counting()));
    return visits.entrySet().stream()
        .min(
            (a, b) ->
                Long.compare(
                    Math.abs(a.getValue() - HIS_VISITS), Math.abs(b.getValue() - HIS_VISITS)))
        .orElseThrow()
        .getKey();
  }

  private static List<Workday> workdays(Random random) {
    return IntStream.range(0, TECHNICIANS)
        .mapToObj(
            it ->
                new Workday(
                    "T" + it,
                    it % 3 == 0 ? Set.of("dsl", "fibre") : Set.of("dsl"),
                    Set.of("de"),
                    place(random),
                    new TimeWindow(at(8), at(16).plus(Duration.ofMinutes(30)))))
        .toList();
  }

  /** Twenty minutes of work each, so that ten fit into a day; one in ten needs fibre. */
  private static List<Stop> stops(Random random, int visits) {
    return IntStream.range(0, visits)
        .mapToObj(
            it -> {
              Instant from = at(8 + 2 * random.nextInt(4));
              return new Stop(
                  "V" + it,
                  place(random),
                  Set.of(random.nextInt(10) == 0 ? "fibre" : "dsl"),
                  Duration.ofMinutes(20),
                  Duration.ofMinutes(5),
                  new TimeWindow(from, from.plus(Duration.ofHours(2))),
                  1,
                  null,
                  null,
                  false,
                  false,
                  null);
            })
        .toList();
  }

  /** A town of some 16 by 16 kilometres. */
  private static GeoPoint place(Random random) {
    return new GeoPoint(52.45 + 0.14 * random.nextDouble(), 13.30 + 0.23 * random.nextDouble());
  }

  private static Instant at(int hour) {
    return DAY.atTime(hour, 0).atZone(HomeZone.ID).toInstant();
  }
}
