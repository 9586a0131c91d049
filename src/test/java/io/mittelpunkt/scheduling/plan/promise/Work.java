package io.mittelpunkt.scheduling.plan.promise;

import java.util.Set;

/** What is to be done, how many minutes it takes on average, how often it is asked for. */
enum Work {
  CONNECT(30, 0.45, "line"),
  SOCKET(36, 0.25, "line", "socket"),
  VECTORING(36, 0.10, "line", "vectoring"),
  REPAIR(36, 0.20, "line", "measuring");

  final int minutes;
  final Set<String> skills;
  private final double share;

  Work(int minutes, double share, String... skills) {
    this.minutes = minutes;
    this.share = share;
    this.skills = Set.of(skills);
  }

  /** The work that a number between 0 and 1 draws. */
  static Work of(double chance) {
    double sum = 0;
    for (Work work : values()) {
      sum += work.share;
      if (chance < sum) {
        return work;
      }
    }
    return CONNECT;
  }
}
