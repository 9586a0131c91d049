package io.mittelpunkt.scheduling.solver;

import java.util.random.RandomGenerator;

/**
 * Puts visits back, one after the other, each where it costs least; now and then a place is
 * overlooked, so that not every try ends alike. Greedy insertion with blinks of Christiaens and
 * Vanden Berghe (2020), their orders and numbers.
 */
final class InsertGreedily {

  private static final double BLINK = 0.01;

  private InsertGreedily() {}

  /** Puts back what can be; the rest stays without a technician. */
  static void recreate(Sketch sketch, VisitBin bin, RandomGenerator random) {
    order(sketch.region, bin, random);
    for (int next = 0; next < bin.size; next++) {
      insert(sketch, bin.visits[next], random);
    }
  }

  private static void insert(Sketch sketch, int visit, RandomGenerator random) {
    long least = Region.NEVER;
    int bestRoute = -1;
    int bestPosition = -1;
    for (int route = 0; route < sketch.routes.length; route++) {
      long wish = sketch.region.cost(visit, route);
      if (wish == Region.NEVER || !sketch.hasRoom(visit, route)) {
        continue;
      }
      for (int position = sketch.pinned(route); position <= sketch.sizes[route]; position++) {
        if (random.nextDouble() >= BLINK) {
          long detour = sketch.detour(visit, route, position);
          if (detour != Region.NEVER && detour + wish < least) {
            least = detour + wish;
            bestRoute = route;
            bestPosition = position;
          }
        }
      }
    }
    if (bestRoute >= 0) {
      sketch.insert(visit, bestRoute, bestPosition);
    }
  }

  private static void order(Region region, VisitBin bin, RandomGenerator random) {
    VisitFacts[] visits = region.visits;
    bin.shuffle(random);
    int draw = random.nextInt(17);
    if (draw < 4) {
      return;
    } else if (draw < 8) {
      bin.sort(visit -> -visits[visit].load() - visits[visit].service());
    } else if (draw < 10) {
      bin.sort(visit -> -region.fromHome(visit));
    } else if (draw < 11) {
      bin.sort(region::fromHome);
    } else if (draw < 13) {
      bin.sort(visit -> visits[visit].latest() - visits[visit].opens());
    } else if (draw < 15) {
      bin.sort(visit -> visits[visit].opens());
    } else {
      bin.sort(visit -> -visits[visit].latest());
    }
  }
}
