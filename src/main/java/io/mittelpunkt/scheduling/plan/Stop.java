package io.mittelpunkt.scheduling.plan;

import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A visit as the day plan sees it.
 *
 * @param id the visit's id
 * @param place where it is
 * @param skills what the technician must know, all of them
 * @param service how long it is expected to take
 * @param spread the standard deviation of that
 * @param window in which it must begin
 * @param urgency 1 usual, 2 follow-up, 3 urgent: whom the plan leaves out last
 * @param language the customer's, ISO 639-1, if he wishes to be spoken with in it
 * @param preferredTechnician who was there before, if somebody was
 * @param announced whether the customer was told who comes
 * @param pinned whether it stays where it is: begun, on the way, announced
 * @param assigned where it is now; null while nobody has it
 */
public record Stop(
    String id,
    GeoPoint place,
    Set<String> skills,
    Duration service,
    Duration spread,
    TimeWindow window,
    int urgency,
    @Nullable String language,
    @Nullable String preferredTechnician,
    boolean announced,
    boolean pinned,
    @Nullable Assignment assigned) {

  /** Checks the times. */
  public Stop {
    if (service.isNegative() || service.isZero() || spread.isNegative()) {
      throw new IllegalArgumentException("A visit of " + service + " with a spread of " + spread);
    }
  }

  /** The same visit in a window, with nobody yet. */
  public Stop within(TimeWindow other) {
    return new Stop(
        id,
        place,
        skills,
        service,
        spread,
        other,
        urgency,
        language,
        preferredTechnician,
        announced,
        false,
        null);
  }

  /** The same visit with somebody; not pinned. */
  public Stop with(Assignment assignment) {
    return new Stop(
        id,
        place,
        skills,
        service,
        spread,
        window,
        urgency,
        language,
        preferredTechnician,
        announced,
        false,
        assignment);
  }
}
