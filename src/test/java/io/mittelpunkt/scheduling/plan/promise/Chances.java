package io.mittelpunkt.scheduling.plan.promise;

import java.time.Duration;

/** What the world does; the given figures never move, whatever is tuned. */
final class Chances {
  static final int TECHNICIANS = 36;
  static final double TRAVEL_SIGMA = 0.25;
  static final double STORM = 1.35;
  static final double SERVICE_SIGMA = 0.35;
  static final double OVERRUN = 0.06;
  static final int OVERRUN_FROM_MINUTES = 30;
  static final int OVERRUN_TO_MINUTES = 90;
  static final double SICK = 0.04;
  static final double NO_SHOW = 0.04;

  /** How long a technician waits at a closed door. */
  static final Duration WAITED_FOR_NOBODY = Duration.ofMinutes(10);

  /** How much longer than his shift a technician works to keep a visit. */
  static final Duration OVERTIME = Duration.ofMinutes(60);

  /** How often it is looked at where each visit stands; the same for all policies. */
  static final Duration LOOK = Duration.ofMinutes(10);

  /** How many working days after the request a window may be. */
  static final int DAYS_AHEAD = 5;

  private Chances() {}
}
