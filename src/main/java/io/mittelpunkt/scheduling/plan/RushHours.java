package io.mittelpunkt.scheduling.plan;

import java.time.Instant;
import java.time.ZoneId;

/**
 * When the streets are full: 07:00 to 09:00 and 16:00 to 18:00, with half an hour of transition on
 * each side, so that who leaves later never arrives earlier.
 */
public final class RushHours {
  private static final double SLOWER_BY = 0.25;
  private static final int RAMP = 30 * 60;
  private static final int MORNING = 8 * 3600;
  private static final int AFTERNOON = 17 * 3600;
  private static final int HALF = 3600;
  private static final int DAY = 24 * 3600;

  private final ZoneId zone;

  /**
   * Makes one.
   *
   * @param zone whose clocks the traffic follows
   */
  public RushHours(ZoneId zone) {
    this.zone = zone;
  }

  /** By how much driving takes longer, 1 when the streets are free. */
  public double factor(Instant departure) {
    int offset = zone.getRules().getOffset(departure).getTotalSeconds();
    int second = (int) Math.floorMod(departure.getEpochSecond() + offset, (long) DAY);
    return 1 + SLOWER_BY * Math.max(fullness(second, MORNING), fullness(second, AFTERNOON));
  }

  private static double fullness(int second, int middle) {
    int outside = Math.abs(second - middle) - HALF;
    return Math.max(0, Math.min(1, 1 - outside / (double) RAMP));
  }
}
