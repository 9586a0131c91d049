package io.mittelpunkt.scheduling.plan.promise;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * What one policy made of one kind of day, seed by seed.
 *
 * @param policy nine-to-four, greedy or ours
 * @param day normal or storm
 * @param requests how many a day
 * @param seeds one tally a seed
 */
record Cell(String policy, String day, int requests, List<Tally> seeds) {
  private static final int RESAMPLES = 2000;

  /** A share of all seeds, and the interval in which it lies in 95 of 100 cases. */
  record Share(double value, double low, double high) {

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%5.1f %% (%.1f–%.1f)", 100 * value, 100 * low, 100 * high);
    }
  }

  /** The sum of all seeds. */
  Tally sum() {
    return sum(seeds);
  }

  /** A share with its interval, by resampling whole seeds. */
  Share share(ToDoubleFunction<Tally> of) {
    Random random = new Random(1);
    double[] values = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      values[i] =
          of.applyAsDouble(
              sum(random.ints(seeds.size(), 0, seeds.size()).mapToObj(seeds::get).toList()));
    }
    java.util.Arrays.sort(values);
    return new Share(
        of.applyAsDouble(sum()),
        values[(int) (RESAMPLES * 0.025)],
        values[(int) (RESAMPLES * 0.975)]);
  }

  private static Tally sum(List<Tally> tallies) {
    Tally sum = new Tally();
    tallies.forEach(sum::add);
    return sum;
  }
}
