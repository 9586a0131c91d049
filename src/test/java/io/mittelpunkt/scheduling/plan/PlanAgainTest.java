package io.mittelpunkt.scheduling.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.mittelpunkt.scheduling.plan.PlanAgain.Change;
import io.mittelpunkt.scheduling.plan.PlanAgain.Changes;
import io.mittelpunkt.scheduling.plan.PlanAgain.Why;
import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who stays where he is when a day is planned again, and what is said of the others. */
class PlanAgainTest {

  private static final Instant EIGHT = Instant.parse("2026-11-24T07:00:00Z");
  private static final GeoPoint PLACE = new GeoPoint(52.52, 13.405);
  private static final Effort EFFORT = new Effort(null, 1, 1);

  @Test
  void whatIsAnnouncedStaysWhileThereIsRoomForAll() {
    Changes changes =
        plan(
            List.of(works("tom"), works("ada")),
            stop("told", 0, "tom", 0, true),
            stop("new", 0, null, 0, false));

    assertThat(changes.told()).isEmpty();
    assertThat(changes.quiet()).containsOnlyKeys("new");
    assertThat(changes.free()).isEmpty();
  }

  @Test
  void theVisitsOfWhoIsAbsentAreTakenOverQuietlyWhereNobodyWasTold() {
    Changes changes =
        plan(
            List.of(works("ada")),
            stop("told", 0, "tom", 0, true),
            stop("untold", 4, "tom", 4, false));

    assertThat(changes.quiet()).containsOnlyKeys("untold");
    assertThat(changes.quiet().get("untold").technicianId()).isEqualTo("ada");
    assertThat(changes.told()).extracting(it -> it.stop().id()).containsExactly("told");
    assertThat(changes.told().get(0).why()).isEqualTo(Why.ABSENT);
    assertThat(changes.told().get(0).after()).extracting(Assignment::technicianId).isEqualTo("ada");
    assertThat(changes.free()).containsExactly("told");
  }

  @Test
  void whoIsSickFromNowOnWorksNoOvertime() {
    Workday usual = works("tom");
    Workday cut =
        new Workday("tom", usual.skills(), usual.languages(), PLACE, span(0, 1), span(0, 8).to());
    Stop due = lasting(80, stop("due", 0, "tom", 0, false));

    assertThat(new Attendance(List.of(cut), Set.of()).isDeserted(due)).isTrue();
    Workday wholeHour = new Workday("tom", usual.skills(), usual.languages(), PLACE, span(0, 1));
    assertThat(new Attendance(List.of(wholeHour), Set.of()).isDeserted(due)).isFalse();
  }

  @Test
  void whoFitsNobodyIsLeftWithNobody() {
    Changes changes =
        plan(
            List.of(works("ada")),
            stop("hers", 0, "ada", 0, false),
            stop("hers too", 0, "ada", 1, false),
            stop("his", 0, "tom", 0, false));

    assertThat(changes.told()).containsExactly(new Change(his(), null, Why.ABSENT));
    assertThat(changes.free()).containsExactly("his");
  }

  @Test
  void anAnnouncedVisitMakesRoomOnlyWhenSomebodyWouldBeLeftOut() {
    Stop special = needing("special", "fibre", stop("special", 0, null, 0, false));
    Changes changes =
        plan(
            List.of(knows("ada", "fibre"), works("tom")),
            stop("told", 0, "ada", 0, true),
            stop("told too", 0, "ada", 1, true),
            special);

    assertThat(changes.told()).extracting(it -> it.stop().id()).hasSize(2).contains("special");
    Change moved =
        changes.told().stream().filter(it -> it.stop().announced()).findFirst().orElseThrow();
    assertThat(moved.why()).isEqualTo(Why.MAKES_ROOM);
    assertThat(moved.after().technicianId()).isEqualTo("tom");
    assertThat(changes.quiet()).doesNotContainKey("special");
  }

  @Test
  void whatIsUnderWayNeverMoves() {
    Stop special = needing("special", "fibre", stop("special", 0, null, 0, false));
    Changes changes =
        new PlanAgain(new FirstFit())
            .plan(
                day(
                    List.of(knows("ada", "fibre"), works("tom")),
                    stop("begun", 0, "ada", 0, true),
                    stop("on the way", 0, "ada", 1, true),
                    special),
                Set.of("begun", "on the way"),
                EFFORT);

    assertThat(changes.told()).containsExactly(new Change(special, null, Why.WAITED));
    assertThat(changes.quiet()).isEmpty();
  }

  @Test
  void whatSomebodyBeganWhoLeftIsForPeople() {
    Changes changes =
        new PlanAgain(new FirstFit())
            .plan(
                day(List.of(works("ada")), stop("begun", 0, "tom", 0, true)),
                Set.of("begun"),
                EFFORT);

    assertThat(changes).isEqualTo(new Changes(Map.of(), List.of(), Set.of()));
  }

  private static Stop his() {
    return stop("his", 0, "tom", 0, false);
  }

  private static Changes plan(List<Workday> workdays, Stop... stops) {
    return new PlanAgain(new FirstFit()).plan(day(workdays, stops), Set.of(), EFFORT);
  }

  private static DayProblem day(List<Workday> workdays, Stop... stops) {
    return new DayProblem("T", LocalDate.of(2026, 11, 24), EIGHT, workdays, List.of(stops));
  }

  private static Workday works(String id) {
    return workday(id, Set.of("dsl"));
  }

  private static Workday knows(String id, String more) {
    return workday(id, Set.of("dsl", more));
  }

  private static Workday workday(String id, Set<String> skills) {
    return new Workday(id, skills, Set.of("de"), PLACE, span(0, 8));
  }

  private static TimeWindow span(int fromHour, int toHour) {
    return new TimeWindow(
        EIGHT.plus(Duration.ofHours(fromHour)), EIGHT.plus(Duration.ofHours(toHour)));
  }

  /** One hour of work. */
  private static Stop stop(
      String id, int windowHour, @Nullable String technician, int hour, boolean announced) {
    TimeWindow during = span(hour, hour + 1);
    return new Stop(
        id,
        PLACE,
        Set.of("dsl"),
        Duration.ofHours(1),
        Duration.ZERO,
        span(windowHour, windowHour + 2),
        1,
        null,
        null,
        announced,
        false,
        technician == null ? null : new Assignment(technician, during.from(), during.to()));
  }

  private static Stop lasting(int minutes, Stop stop) {
    Assignment planned = stop.assigned();
    return stop.with(
        new Assignment(
            planned.technicianId(),
            planned.start(),
            planned.start().plus(Duration.ofMinutes(minutes))));
  }

  private static Stop needing(String id, String skill, Stop stop) {
    return new Stop(
        id,
        stop.place(),
        Set.of(skill),
        stop.service(),
        stop.spread(),
        stop.window(),
        stop.urgency(),
        null,
        null,
        stop.announced(),
        false,
        stop.assigned());
  }

  /**
   * Takes the stops as they come, pinned ones and skills that few have first; ways take no time.
   */
  private static final class FirstFit implements DayPlanner {

    private static final Travel NO_WAY =
        new Travel() {
          @Override
          public Duration between(GeoPoint from, GeoPoint to, Instant departure) {
            return Duration.ZERO;
          }

          @Override
          public double kilometres(GeoPoint from, GeoPoint to) {
            return 0;
          }
        };

    @Override
    public DayPlan plan(DayProblem problem, Effort effort) {
      Insertion insertion = new Insertion(NO_WAY, Margins.none());
      List<Stop> planned = new ArrayList<>(problem.stops().stream().filter(Stop::pinned).toList());
      Map<String, Assignment> made = new HashMap<>();
      planned.forEach(it -> made.put(it.id(), it.assigned()));
      List<String> left = new ArrayList<>();
      Stream<Stop> free = problem.stops().stream().filter(it -> !it.pinned());
      for (Stop stop : free.sorted((a, b) -> rare(b) - rare(a)).toList()) {
        Optional<Assignment> place = keep(stop, planned, problem, insertion);
        place.ifPresentOrElse(
            it -> {
              made.put(stop.id(), it);
              planned.add(stop.with(it));
            },
            () -> left.add(stop.id()));
      }
      return new DayPlan(made, left);
    }

    private static Optional<Assignment> keep(
        Stop stop, List<Stop> planned, DayProblem problem, Insertion insertion) {
      DayProblem now =
          new DayProblem(
              problem.territoryId(),
              problem.day(),
              problem.now(),
              problem.workdays(),
              List.copyOf(planned));
      return insertion.into(now, stop).map(Insertion.Inserted::assignment);
    }

    private static int rare(Stop stop) {
      return stop.skills().contains("dsl") ? 0 : 1;
    }

    @Override
    public List<TimeWindow> recommend(DayProblem problem, Stop visit, List<TimeWindow> windows) {
      return windows;
    }
  }
}
