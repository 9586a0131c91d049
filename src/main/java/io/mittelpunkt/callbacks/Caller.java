package io.mittelpunkt.callbacks;

import java.time.ZoneId;

/**
 * Somebody who is to be called, as far as the time goes.
 *
 * @param customerId who
 * @param zone his zone
 * @param language that is to be spoken, ISO 639-1
 * @param customerClass the class of his contract
 * @param team his team
 */
record Caller(String customerId, ZoneId zone, String language, String customerClass, Team team) {

  /** The class of customers who are served around the clock. */
  private static final String AROUND_THE_CLOCK = "aroundTheClock";

  /** Whether he may be called in the night, when he asks for it in that minute. */
  boolean isServedAtNight() {
    return isServedAtNight(customerClass);
  }

  static boolean isServedAtNight(String customerClass) {
    return customerClass.equals(AROUND_THE_CLOCK);
  }
}
