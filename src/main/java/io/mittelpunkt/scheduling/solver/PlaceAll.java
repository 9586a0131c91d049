package io.mittelpunkt.scheduling.solver;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Looks for a place for those whom nobody has, on paper and whatever it costs in driving: the fleet
 * minimization of Christiaens and Vanden Berghe (2020). Who was left out often counts more than who
 * was left out seldom, so that the search does not go round in a circle.
 */
final class PlaceAll {

  private static final int TRIES = 50;

  /** A day may be full however long one looks: the longer in vain, the seldomer it looks. */
  private static final int PATIENCE = 200;

  private static final double HEAT = 1;

  private final Sketch now;
  private final Sketch next;
  private final VisitBin bin;
  private final long[] absences;
  private final long heat;
  private boolean under;
  private int wait;
  private int inVain;

  PlaceAll(Region region, RoutePlan plan) {
    now = new Sketch(region, plan);
    next = new Sketch(region, plan);
    bin = new VisitBin(plan.visits.size());
    absences = new long[plan.visits.size()];
    heat = (long) (HEAT * Region.usualWay(plan));
  }

  /**
   * Looks a little further, from where it stopped; now and then, when it is asked.
   *
   * @param sketch the plan as it stands; if that is true, a better one in its place
   * @return whether fewer are left out, weighed by urgency, than in that plan
   */
  boolean improve(Sketch sketch, RandomGenerator random) {
    if (wait-- > 0) {
      return false;
    }
    wait = ++inVain / PATIENCE;
    if (!under) {
      now.copy(sketch);
      under = true;
    }
    long weight = weight(sketch);
    for (int tries = 0; tries < TRIES; tries++) {
      step(random);
      if (weight(now) < weight) {
        sketch.copy(now);
        Arrays.fill(sketch.changed, true);
        under = false;
        return true;
      }
    }
    return false;
  }

  private void step(RandomGenerator random) {
    next.copy(now);
    Arrays.fill(next.changed, false);
    bin.takeAbsent(next);
    long absentNow = bin.size;
    long sumNow = sum();
    RuinStrings.ruin(next, bin, random);
    InsertGreedily.recreate(next, bin, random);
    bin.takeAbsent(next);
    long sumNext = sum();
    for (int i = 0; i < bin.size; i++) {
      absences[bin.visits[i]]++;
    }
    boolean good =
        bin.size <= absentNow
            && next.driven() < now.driven() - heat * Math.log(random.nextDouble());
    if (sumNext < sumNow || good) {
      now.copy(next);
    }
  }

  private long sum() {
    long sum = 0;
    for (int i = 0; i < bin.size; i++) {
      sum += absences[bin.visits[i]];
    }
    return sum;
  }

  private static long weight(Sketch sketch) {
    long weight = 0;
    for (int visit = 0; visit < sketch.routeOf.length; visit++) {
      weight += sketch.routeOf[visit] < 0 ? DayRules.weightOf(sketch.region.visits[visit]) : 0;
    }
    return weight;
  }
}
