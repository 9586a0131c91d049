package io.mittelpunkt.callbacks.routing.storm;

import static io.mittelpunkt.callbacks.routing.storm.Chances.hour;

import io.mittelpunkt.shared.TimeWindow;
import io.mittelpunkt.support.Dice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When people work.
 *
 * @param seed of the world
 */
record Shifts(long seed) {

  /** When somebody is to work on a day; empty on his day off. */
  List<TimeWindow> planned(Member member, int day) {
    Dice dice = new Dice(seed, "shift " + member.id() + " " + day);
    if (!dice.happens(Chances.AT_WORK)) {
      return List.of();
    }
    double which = dice.between(0, 1);
    Duration start;
    Duration end;
    if (member.team().equals(Roster.POOL)) {
      start = which < 0.4 ? Duration.ofHours(8) : Duration.ofMinutes(750);
      end = which < 0.4 ? Duration.ofMinutes(990) : Duration.ofHours(21);
    } else if (which < 0.45) {
      start = Duration.ofHours(8);
      end = Duration.ofMinutes(990);
    } else if (which < 0.75) {
      start = Duration.ofHours(9);
      end = Duration.ofMinutes(1050);
    } else {
      start = Duration.ofMinutes(690);
      end = Duration.ofHours(20);
    }
    Instant midnight = hour(day, 0);
    Instant lunch = midnight.plus(start).plusSeconds(60 * (210 + 30L * dice.below(4)));
    return List.of(
        new TimeWindow(midnight.plus(start), lunch),
        new TimeWindow(lunch.plusSeconds(1800), midnight.plus(end)));
  }

  /** When he does work: as planned, unless he is sick. */
  List<TimeWindow> worked(Member member, int day) {
    boolean sick = new Dice(seed, "sick " + member.id() + " " + day).happens(Chances.SICK);
    return sick ? List.of() : planned(member, day);
  }
}
