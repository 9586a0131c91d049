package io.mittelpunkt.support;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** A figure of all seeds, and the interval in which it lies in 95 of 100 cases. */
public record Share(double value, double low, double high) {
  private static final int RESAMPLES = 2000;

  /**
   * A figure with its interval, by resampling whole seeds.
   *
   * @param seeds what was counted, seed by seed
   * @param figure of any number of seeds together
   */
  public static <T> Share resampled(List<T> seeds, ToDoubleFunction<List<T>> figure) {
    Random random = new Random(1);
    double[] values = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      values[i] =
          figure.applyAsDouble(
              random.ints(seeds.size(), 0, seeds.size()).mapToObj(seeds::get).toList());
    }
    java.util.Arrays.sort(values);
    return new Share(
        figure.applyAsDouble(seeds),
        values[(int) (RESAMPLES * 0.025)],
        values[(int) (RESAMPLES * 0.975)]);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%5.1f %% (%.1f–%.1f)", 100 * value, 100 * low, 100 * high);
  }
}
