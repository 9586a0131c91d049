package io.mittelpunkt.scheduling.solver;

import java.util.random.RandomGenerator;

/**
 * Takes out strings of visits that follow one another in routes near a random visit: adjacent
 * string removal of Christiaens and Vanden Berghe, 'Slack Induction by String Removals' (2020), and
 * its numbers.
 */
final class RuinStrings {

  private static final double MEAN_REMOVED = 10;
  private static final double LONGEST = 10;
  private static final double SPLIT = 0.5;
  private static final double SPLIT_FURTHER = 0.01;

  private RuinStrings() {}

  /** Takes out some, into the bin. */
  static void ruin(Sketch sketch, VisitBin bin, RandomGenerator random) {
    int visits = sketch.region.visits.length;
    // Who has nobody yet needs room near him.
    int seed =
        bin.size > 0 && random.nextBoolean()
            ? bin.visits[random.nextInt(bin.size)]
            : random.nextInt(visits);
    double longest = Math.min(LONGEST, meanLength(sketch));
    double strings = 4 * MEAN_REMOVED / (1 + longest) - 1;
    int wanted = (int) (1 + random.nextDouble() * strings);
    int ruined = 0;
    for (int near : sketch.region.nearest(seed)) {
      if (ruined >= wanted) {
        return;
      }
      int route = sketch.routeOf[near];
      if (route >= 0 && !sketch.changed[route]) {
        int here = Math.min(sketch.sizes[route] - sketch.pinned(route), (int) longest);
        if (here > 0) {
          ruinAround(sketch, near, 1 + random.nextInt(here), bin, random);
        }
        ruined++;
      }
    }
  }

  private static void ruinAround(
      Sketch sketch, int visit, int length, VisitBin bin, RandomGenerator random) {
    int route = sketch.routeOf[visit];
    int free = sketch.sizes[route] - sketch.pinned(route);
    int kept = 0;
    if (length > 1 && length < free && random.nextDouble() < SPLIT) {
      kept = 1;
      while (length + kept < free && random.nextDouble() > SPLIT_FURTHER) {
        kept++;
      }
    }
    int span = length + kept;
    int position = sketch.positionOf(visit);
    int first = Math.max(sketch.pinned(route), position - span + 1);
    int last = Math.min(position, sketch.sizes[route] - span);
    int from = last < first ? first : first + random.nextInt(last - first + 1);
    if (kept == 0) {
      sketch.remove(route, from, length, bin);
    } else {
      int head = 1 + random.nextInt(length - 1);
      sketch.remove(route, from + head + kept, length - head, bin);
      sketch.remove(route, from, head, bin);
    }
    sketch.retime(route);
  }

  private static double meanLength(Sketch sketch) {
    int visits = 0;
    int used = 0;
    for (int size : sketch.sizes) {
      visits += size;
      used += size > 0 ? 1 : 0;
    }
    return used == 0 ? 1 : Math.max(1, (double) visits / used);
  }
}
