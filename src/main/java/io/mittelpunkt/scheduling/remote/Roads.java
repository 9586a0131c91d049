package io.mittelpunkt.scheduling.remote;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The legs that we asked for lately, never more than a given number. When the younger half is full,
 * the older half is forgotten; what was read in between has moved to the younger one.
 */
final class Roads {

  private final int half;
  private volatile Map<Leg, Road> younger = new ConcurrentHashMap<>();
  private volatile Map<Leg, Road> older = Map.of();

  /**
   * An empty one.
   *
   * @param most how many legs it remembers at most
   */
  Roads(int most) {
    this.half = most / 2;
  }

  @Nullable Road of(Leg leg) {
    Road road = younger.get(leg);
    if (road == null) {
      road = older.get(leg);
      if (road != null) {
        put(leg, road);
      }
    }
    return road;
  }

  void put(Leg leg, Road road) {
    if (younger.size() >= half) {
      turn();
    }
    younger.put(leg, road);
  }

  private synchronized void turn() {
    if (younger.size() >= half) {
      older = younger;
      younger = new ConcurrentHashMap<>();
    }
  }

  int size() {
    return younger.size() + older.size();
  }
}
