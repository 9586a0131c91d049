package io.mittelpunkt.scheduling.solver;

import java.util.Set;

/**
 * What a plan cannot change of a technician's day. Times are ticks.
 *
 * @param id the technician
 * @param home the number of the place where he sets out and returns to
 * @param skills what he knows
 * @param languages what he speaks
 * @param begins when he sets out at the earliest
 * @param now nobody arrives before it, and only who is pinned is under way already
 * @param ends when he must be home
 * @param room how much load he can take
 */
record TechnicianFacts(
    String id,
    int home,
    Set<String> skills,
    Set<String> languages,
    long begins,
    long now,
    long ends,
    int room) {

  /** Whether he knows all that a visit needs. */
  boolean knows(VisitFacts visit) {
    return skills.containsAll(visit.skills());
  }
}
