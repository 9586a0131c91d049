package io.mittelpunkt.scheduling.plan;

/**
 * How much room a plan leaves for what may take longer. The room before a visit grows with the
 * spread of everything that lies before it on that day, and waiting for a window wins it back.
 *
 * @param windowSigmas how many standard deviations late a visit may run and still begin inside its
 *     window; 0 plans without room
 * @param homeSigmas the same for being home when the shift ends
 * @param travelSpread the standard deviation of a way as a share of its expected time
 * @param waitShare what a minute of waiting for a window costs, in minutes of travel: an hour that
 *     waits is lost to others
 */
public record Margins(
    double windowSigmas, double homeSigmas, double travelSpread, double waitShare) {

  /** Checks that no room is negative. */
  public Margins {
    if (!(windowSigmas >= 0 && homeSigmas >= 0 && travelSpread >= 0 && waitShare >= 0)) {
      throw new IllegalArgumentException(
          "Margins of "
              + windowSigmas
              + ", "
              + homeSigmas
              + ", "
              + travelSpread
              + ", "
              + waitShare);
    }
  }

  /** What keeps the promise in the simulated days of {@code docs/benchmarks}. */
  public static Margins usual() {
    return new Margins(2, 0.5, 0.25, 0.25);
  }

  /** No room at all: every visit is thought to take just what is expected. */
  public static Margins none() {
    return new Margins(0, 0, 0, 0);
  }
}
