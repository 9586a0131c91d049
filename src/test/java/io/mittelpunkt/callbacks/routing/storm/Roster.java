package io.mittelpunkt.callbacks.routing.storm;

import static io.mittelpunkt.callbacks.routing.storm.Chances.hour;

import io.mittelpunkt.callbacks.routing.Duty;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Who works in which team when. */
final class Roster {
  static final String POOL = "team-national";

  private static final int OPENS = 8;
  private static final int CLOSES = 20;
  private static final int POOL_CLOSES = 21;

  /** How many days ahead of the last one simulated times are offered. */
  private static final int DAYS = Chances.DAYS + 10;

  private final Shifts shifts;
  private final List<String> teams;
  private final List<Member> members;
  private final Map<String, List<List<Duty>>> planned = new HashMap<>();
  private final Map<String, List<List<Duty>>> there = new HashMap<>();

  Roster(long seed, List<Integer> sizes) {
    this.shifts = new Shifts(seed);
    List<Member> all = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int team = 0; team < sizes.size(); team++) {
      names.add("team-%02d".formatted(team));
      add(all, names.get(team), sizes.get(team));
    }
    add(all, POOL, Chances.POOL);
    this.teams = List.copyOf(names);
    this.members = List.copyOf(all);
    for (Member member : members) {
      for (int day = 0; day < DAYS; day++) {
        note(planned, member, day, shifts.planned(member, day));
        note(there, member, day, shifts.worked(member, day));
      }
    }
  }

  private static void add(List<Member> all, String team, int size) {
    IntStream.range(0, size).forEach(i -> all.add(new Member(team + "-" + i, team)));
  }

  /** The regional teams; the first is the one that a storm strikes. */
  List<String> teams() {
    return teams;
  }

  Shifts shifts() {
    return shifts;
  }

  List<Member> members() {
    return members;
  }

  List<Member> members(String team) {
    return members.stream().filter(member -> member.team().equals(team)).toList();
  }

  /** Two teams on either side, the nearest first; of the pool all. */
  List<String> neighbours(String team) {
    if (team.equals(POOL)) {
      return teams;
    }
    int place = teams.indexOf(team);
    return IntStream.of(1, -1, 2, -2)
        .mapToObj(step -> teams.get(Math.floorMod(place + step, teams.size())))
        .distinct()
        .filter(other -> !other.equals(team))
        .toList();
  }

  /** Whether he works then, as far as is known at a moment. */
  boolean present(Member member, Instant at, Instant knownAt) {
    int day = day(at);
    List<TimeWindow> duty =
        sickIsKnown(day, knownAt) ? shifts.worked(member, day) : shifts.planned(member, day);
    return duty.stream().anyMatch(shift -> shift.contains(at));
  }

  /** Who of a team works when on a day, as far as is known at a moment. */
  List<Duty> duties(String team, int day, Instant knownAt) {
    return day < DAYS
        ? (sickIsKnown(day, knownAt) ? there : planned).get(team).get(day)
        : List.of();
  }

  /** Whether a team is open. */
  boolean isOpen(String team, Instant at) {
    int hour = (int) (at.getEpochSecond() - hour(day(at), 0).getEpochSecond()) / 3600;
    return hour >= OPENS && hour < (team.equals(POOL) ? POOL_CLOSES : CLOSES);
  }

  /** Whether those who are sick on a day have called in. */
  boolean sickIsKnown(int day, Instant knownAt) {
    return !knownAt.isBefore(hour(day, Chances.SICK_KNOWN_HOUR));
  }

  /** The day of an instant; 0 is Monday. */
  static int day(Instant at) {
    return (int) ((at.getEpochSecond() - Chances.MONDAY.getEpochSecond()) / 86_400);
  }

  private static void note(
      Map<String, List<List<Duty>>> duties, Member member, int day, List<TimeWindow> worked) {
    List<List<Duty>> days = duties.computeIfAbsent(member.team(), team -> new ArrayList<>());
    if (days.size() == day) {
      days.add(new ArrayList<>());
    }
    for (TimeWindow shift : worked) {
      days.get(day).add(new Duty(member.id(), Set.of("de"), shift));
    }
  }
}
