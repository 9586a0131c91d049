package io.mittelpunkt.callbacks.routing.storm;

import static io.mittelpunkt.callbacks.routing.storm.Chances.hour;

import io.mittelpunkt.support.Dice;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who asks for a call when, the same for every policy of a seed. */
final class Requests {
  private final StormWorld world;

  Requests(StormWorld world) {
    this.world = world;
  }

  /** All of the simulated days, by time. */
  List<Request> all() {
    List<Request> requests = new ArrayList<>();
    for (String team : world.roster().teams()) {
      List<Member> members = world.roster().members(team);
      for (int day = 0; day < Chances.DAYS; day++) {
        for (int hour = 0; hour < Chances.HOURS.size(); hour++) {
          add(requests, members, day, Chances.FIRST_HOUR + hour, Chances.HOURS.get(hour));
        }
      }
    }
    requests.sort(Comparator.comparing(Request::at).thenComparing(Request::id));
    return List.copyOf(requests);
  }

  /** People ask independently of each other: the time from one to the next is exponential. */
  private void add(List<Request> requests, List<Member> members, int day, int hour, int ofHundred) {
    String team = members.get(0).team();
    double anHour = Chances.REQUESTS_A_MEMBER * members.size() * ofHundred / 100;
    boolean struck = world.stormBlows(team, hour(day, hour));
    double rate = anHour * (struck ? Chances.STORM_FACTOR : 1);
    Dice gaps = new Dice(world.seed(), "gaps " + team + " " + day + " " + hour);
    double seconds = 0;
    for (int i = 0; ; i++) {
      seconds += -Math.log(1 - gaps.between(0, 1)) * 3600 / rate;
      if (seconds >= 3600) {
        return;
      }
      Instant at = hour(day, hour).plusMillis((long) (seconds * 1000));
      requests.add(request("%s %d-%d-%d".formatted(team, day, hour, i), members, at, day));
    }
  }

  private Request request(String id, List<Member> members, Instant at, int day) {
    Dice dice = new Dice(world.seed(), "request " + id);
    boolean now = dice.happens(Chances.WANTS_NOW);
    Instant moment = moment(dice, at, day);
    String known = members.get(dice.below(members.size())).id();
    return new Request(
        id,
        members.get(0).team(),
        at,
        now ? null : moment,
        dice.happens(Chances.TAKES_POOL),
        dice.happens(Chances.OPTED_OUT),
        !dice.happens(Chances.OTHER_LANGUAGE),
        dice.happens(Chances.AROUND_THE_CLOCK) ? "aroundTheClock" : "standard",
        known(dice, known));
  }

  private static @Nullable String known(Dice dice, String agent) {
    return dice.happens(Chances.KNOWS_SOMEBODY) ? agent : null;
  }

  private static Instant moment(Dice dice, Instant at, int day) {
    boolean today = dice.happens(Chances.WANTS_TODAY);
    int percent = dice.below(100);
    int hour = Chances.FIRST_HOUR;
    for (int share : Chances.HOURS) {
      if (percent < share) {
        break;
      }
      percent -= share;
      hour++;
    }
    Instant wished = hour(today ? day : day + 1, hour).plusSeconds(dice.below(4) * 900L);
    Instant soonest = at.plus(Duration.ofHours(1));
    return wished.isBefore(soonest) ? soonest : wished;
  }
}
