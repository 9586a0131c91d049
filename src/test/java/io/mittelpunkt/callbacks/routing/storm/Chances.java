package io.mittelpunkt.callbacks.routing.storm;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What the world does; these figures never move, whatever is tuned. */
final class Chances {
  /** Members of each regional team; the first is the one that the storm strikes. */
  static final List<Integer> TEAMS = List.of(34, 30, 40, 36, 32, 38, 35, 31, 39, 33, 37, 35);

  static final int POOL = 30;

  /** Midnight before Monday. The world keeps UTC: no clock is changed in it. */
  static final Instant MONDAY = Instant.parse("2026-11-23T00:00:00Z");

  static final Duration SLOT = Duration.ofMinutes(15);
  static final int DAYS = 5;
  static final int MEASURED_DAY = 1;

  static final double AT_WORK = 0.8;
  static final double SICK = 0.04;
  static final int SICK_KNOWN_HOUR = 7;

  static final double REQUESTS_A_MEMBER = 28;
  static final int FIRST_HOUR = 7;

  /** How many of 100 ask in each hour of a day, the first from 7 on. */
  static final List<Integer> HOURS = List.of(2, 6, 10, 11, 10, 8, 8, 9, 9, 9, 7, 5, 3, 2, 1);

  static final int STORM_FACTOR = 8;
  static final int STORM_FROM_HOUR = 14;
  static final int STORM_TO_HOUR = 17;
  static final Duration DECLARED_AFTER = Duration.ofMinutes(20);
  static final int STORM_OVER_HOUR = 18;

  static final double WANTS_NOW = 0.6;
  static final double WANTS_TODAY = 0.5;
  static final double TAKES_POOL = 0.5;
  static final double OPTED_OUT = 0.03;
  static final double OTHER_LANGUAGE = 0.02;
  static final double AROUND_THE_CLOCK = 0.01;
  static final double KNOWS_SOMEBODY = 0.6;

  static final double CALL_MINUTES = 7;
  static final double CALL_SIGMA = 0.6;
  static final double AFTER_MINUTES = 2;
  static final double AFTER_SIGMA = 0.5;
  static final Duration NOT_REACHED_TAKES = Duration.ofMinutes(2);
  static final double NOT_REACHED_FIRST = 0.1;
  static final double NOT_REACHED_AGAIN = 0.3;
  static final double NAMES_ANOTHER_TIME = 0.5;
  static final double HANDED_ON = 0.03;
  static final double DECLINED = 0.02;

  /** How long an agent needs to see that there is a call and to take it. */
  static final Duration TAKES = Duration.ofSeconds(15);

  private Chances() {}

  /** An hour of a day; 0 is Monday. */
  static Instant hour(int day, int hour) {
    return MONDAY.plus(Duration.ofDays(day)).plus(Duration.ofHours(hour));
  }
}
