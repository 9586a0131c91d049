package io.mittelpunkt.scheduling.plan.promise;

import io.mittelpunkt.scheduling.plan.GreatCircleTravel;
import io.mittelpunkt.scheduling.plan.Stop;
import io.mittelpunkt.scheduling.plan.Travel;
import io.mittelpunkt.scheduling.plan.Workday;
import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.TimeWindow;
import io.mittelpunkt.support.Dice;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A region, who works there, and who asks for a visit: the same for every policy of a seed. */
final class SimulatedWorld {
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final LocalDate FIRST_DAY = LocalDate.of(2027, 3, 1);
  private static final LocalTime SHIFT_BEGINS = LocalTime.of(8, 30);
  private static final LocalTime SHIFT_ENDS = LocalTime.of(16, 30);

  final Travel travel = new GreatCircleTravel(ZONE);
  private final long seed;
  private final int requestsADay;
  private final List<Workday> technicians = new ArrayList<>();

  SimulatedWorld(long seed, int requestsADay) {
    this.seed = seed;
    this.requestsADay = requestsADay;
    for (int i = 0; i < Chances.TECHNICIANS; i++) {
      technicians.add(technician(i, new Dice(seed, "technician " + i)));
    }
  }

  private static Workday technician(int number, Dice dice) {
    Set<String> skills = new HashSet<>(Set.of("line"));
    List.of("socket", "vectoring", "measuring").stream()
        .filter(skill -> dice.happens(0.7))
        .forEach(skills::add);
    GeoPoint home = Place.of(dice);
    TimeWindow any = new TimeWindow(Instant.EPOCH, Instant.MAX);
    return new Workday("t" + number, Set.copyOf(skills), Set.of("de"), home, any);
  }

  /** Who works on a day; who falls sick that day as well. */
  List<Workday> workdays(int day) {
    TimeWindow shift = new TimeWindow(at(day, SHIFT_BEGINS), at(day, SHIFT_ENDS));
    return technicians.stream()
        .map(
            one ->
                new Workday(one.technicianId(), one.skills(), one.languages(), one.base(), shift))
        .toList();
  }

  /** Whether a technician calls in sick in the morning. */
  boolean sick(int day, String technicianId) {
    return new Dice(seed, "sick " + technicianId + " " + day).happens(Chances.SICK);
  }

  /** The date of the simulated day of that number: Mondays to Fridays. */
  static LocalDate date(int day) {
    LocalDate date = FIRST_DAY.plusWeeks(day / 5).plusDays(day % 5);
    assert date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    return date;
  }

  /** An instant of a simulated day. */
  static Instant at(int day, LocalTime time) {
    return date(day).atTime(time).atZone(ZONE).toInstant();
  }

  /** What is asked for on a day, in the order in which it comes in. */
  List<Request> requests(int day) {
    List<Request> requests = new ArrayList<>();
    for (int i = 0; i < requestsADay; i++) {
      requests.add(request(day, "v" + day + "-" + i));
    }
    requests.sort(Comparator.comparing(Request::at).thenComparing(one -> one.stop().id()));
    return requests;
  }

  private Request request(int day, String id) {
    Dice dice = new Dice(seed, "request " + id);
    Work work = Work.of(dice.between(0, 1));
    Instant asked = at(day, LocalTime.of(8, 0)).plusSeconds(dice.below(10 * 3600));
    Duration expected = Duration.ofMinutes(work.minutes);
    Duration spread = Duration.ofSeconds(Math.round(expected.toSeconds() * Chances.SERVICE_SIGMA));
    TimeWindow any = new TimeWindow(asked, asked.plusSeconds(1));
    Stop stop =
        new Stop(
            id,
            Place.of(dice),
            work.skills,
            expected,
            spread,
            any,
            1,
            null,
            null,
            false,
            false,
            null);
    boolean absent = dice.happens(Chances.NO_SHOW);
    return new Request(
        stop,
        asked,
        day,
        wish(dice.between(0, 1)),
        absent ? Chances.WAITED_FOR_NOBODY : takes(expected, dice),
        absent,
        dice.factor(Chances.TRAVEL_SIGMA));
  }

  private static Duration takes(Duration expected, Dice dice) {
    double seconds = expected.toSeconds() * dice.factor(Chances.SERVICE_SIGMA);
    double overrun =
        dice.happens(Chances.OVERRUN)
            ? dice.between(Chances.OVERRUN_FROM_MINUTES, Chances.OVERRUN_TO_MINUTES) * 60
            : 0;
    return Duration.ofSeconds(Math.round(seconds + overrun));
  }

  private static Request.Wish wish(double chance) {
    if (chance < 0.5) {
      return Request.Wish.FIRST;
    }
    if (chance < 0.7) {
      return Request.Wish.MORNING;
    }
    return chance < 0.9 ? Request.Wish.AFTERNOON : Request.Wish.LATE_IN_THE_WEEK;
  }
}
