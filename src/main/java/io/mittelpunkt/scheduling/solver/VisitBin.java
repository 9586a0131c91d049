package io.mittelpunkt.scheduling.solver;

import java.util.function.IntToLongFunction;
import java.util.random.RandomGenerator;

/** Visits that were taken out of their routes and wait to be put back. */
final class VisitBin {

  final int[] visits;
  int size;

  VisitBin(int most) {
    visits = new int[most];
  }

  void take(int visit) {
    visits[size++] = visit;
  }

  /** Takes just those that nobody has but somebody could. */
  void takeAbsent(Sketch sketch) {
    size = 0;
    for (int visit = 0; visit < sketch.routeOf.length; visit++) {
      if (sketch.routeOf[visit] < 0 && sketch.region.anybodyKnows(visit)) {
        take(visit);
      }
    }
  }

  /** Puts them into a random order. */
  void shuffle(RandomGenerator random) {
    for (int last = size - 1; last > 0; last--) {
      int other = random.nextInt(last + 1);
      int visit = visits[last];
      visits[last] = visits[other];
      visits[other] = visit;
    }
  }

  /** Puts those of the smallest key first; equals keep their order. */
  void sort(IntToLongFunction key) {
    for (int next = 1; next < size; next++) {
      int visit = visits[next];
      long value = key.applyAsLong(visit);
      int position = next;
      while (position > 0 && key.applyAsLong(visits[position - 1]) > value) {
        visits[position] = visits[position - 1];
        position--;
      }
      visits[position] = visit;
    }
  }
}
