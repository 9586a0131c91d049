package io.mittelpunkt.scheduling.remote;

/**
 * What the table service knows of a leg.
 *
 * @param seconds how long it is driven on free streets, without parking; negative: no road leads
 *     there
 * @param metres how long it is
 */
record Road(double seconds, double metres) {

  /** The service answered, and knows no way. */
  static final Road NONE = new Road(-1, -1);

  boolean leadsThere() {
    return seconds >= 0;
  }
}
