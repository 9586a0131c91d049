package io.mittelpunkt.scheduling.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * What is known of a running day.
 *
 * @param onTheWay since when somebody is on the way to a visit, by the stop's id
 * @param begun since when somebody works there
 * @param ended when a visit was over, for stops that are still in the plan
 * @param regionalDelay by how much a regional event delays the visits of the territory; zero
 *     without one
 */
public record Taps(
    Map<String, Instant> onTheWay,
    Map<String, Instant> begun,
    Map<String, Instant> ended,
    Duration regionalDelay) {

  /** Nothing was tapped yet. */
  public static Taps none() {
    return new Taps(Map.of(), Map.of(), Map.of(), Duration.ZERO);
  }
}
