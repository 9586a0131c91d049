package io.mittelpunkt.scheduling.plan;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How hard a planner tries; the same steps and seed give the same plan.
 *
 * @param time how long at most, on the clock; null: as long as the steps take
 * @param steps how many steps at most; null: as many as the time allows
 * @param seed of its random choices
 */
public record Effort(@Nullable Duration time, @Nullable Integer steps, long seed) {

  /** Checks that it ends. */
  public Effort {
    if (time == null && steps == null) {
      throw new IllegalArgumentException("Neither a time nor a number of steps");
    }
  }
}
