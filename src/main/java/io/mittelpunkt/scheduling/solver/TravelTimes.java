package io.mittelpunkt.scheduling.solver;

/**
 * How long the way between two places of a day takes. Places are numbered; times are ticks since
 * the day's origin: seconds in the service, finer in the routing benchmark.
 */
interface TravelTimes {

  /**
   * The time in ticks.
   *
   * @param departure when he leaves, in ticks
   */
  int between(int from, int to, long departure);
}
