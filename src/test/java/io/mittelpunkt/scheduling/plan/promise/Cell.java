package io.mittelpunkt.scheduling.plan.promise;

import io.mittelpunkt.support.Share;
import java.util.List;
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

  /** The sum of all seeds. */
  Tally sum() {
    return sum(seeds);
  }

  /** A share with its interval, by resampling whole seeds. */
  Share share(ToDoubleFunction<Tally> of) {
    return Share.resampled(seeds, tallies -> of.applyAsDouble(sum(tallies)));
  }

  private static Tally sum(List<Tally> tallies) {
    Tally sum = new Tally();
    tallies.forEach(sum::add);
    return sum;
  }
}
