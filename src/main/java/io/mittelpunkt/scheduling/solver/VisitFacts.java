package io.mittelpunkt.scheduling.solver;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a plan cannot change of a visit. Times are ticks.
 *
 * @param id the stop's id
 * @param place its number among the day's places
 * @param skills what the technician must know, all of them
 * @param opens when service may begin at the earliest
 * @param latest when it must have begun
 * @param service how long it takes
 * @param spread the standard deviation of that
 * @param load what it takes of the vehicle's room; 0 in the service
 * @param urgency 1 usual, 2 follow-up, 3 urgent
 * @param language the customer's, if he wishes to be spoken with in it
 * @param preferred the technician who was there before, if somebody was
 * @param before where it is in the plan as it stands; null while nobody has it
 */
record VisitFacts(
    String id,
    int place,
    Set<String> skills,
    long opens,
    long latest,
    long service,
    long spread,
    int load,
    int urgency,
    @Nullable String language,
    @Nullable String preferred,
    @Nullable Before before) {

  /**
   * A visit's place in the plan as it stands.
   *
   * @param technicianId who has it
   * @param start when he begins
   * @param announced whether the customer was told who comes
   * @param pinned whether it stays with him, in this order
   * @param begun whether its time is past or running, and so fixed
   */
  record Before(
      String technicianId, long start, boolean announced, boolean pinned, boolean begun) {}

  boolean announced() {
    return before != null && before.announced();
  }

  boolean pinned() {
    return before != null && before.pinned();
  }

  boolean begun() {
    return before != null && before.begun();
  }
}
