package io.mittelpunkt.callbacks.routing.storm;

import io.mittelpunkt.support.Share;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one policy made of one kind of day for one part of the country, seed by seed.
 *
 * @param policy ours, own-team-only or one-national-queue
 * @param day normal or storm
 * @param region struck: the region that the storm strikes, or elsewhere; all of them on a normal
 *     day
 * @param seeds one tally a seed
 */
record StormCell(String policy, String day, String region, List<Tally> seeds) {

  /** The sum of all seeds. */
  Tally sum() {
    return Tally.sum(seeds);
  }

  /** A share with its interval, by resampling whole seeds. */
  Share share(ToDoubleFunction<Tally> of) {
    return Share.resampled(seeds, tallies -> of.applyAsDouble(Tally.sum(tallies)));
  }
}
