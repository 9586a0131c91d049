package io.mittelpunkt.desk;

import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.scheduling.WatchDay;
import io.mittelpunkt.shared.GeoPoint;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit as dispatch sees it on the day.
 *
 * @param id its id
 * @param orderId the order that it belongs to; null for a job of the network
 * @param customer the customer's name; null for a job of the network
 * @param territoryId whose technicians come; null where we plan nothing
 * @param state where it stands
 * @param window in which it begins, as the customer was told
 * @param kind what is to be done
 * @param skills what the technician must know, sorted
 * @param minutes how long it is expected to take
 * @param address street, postcode and city in one line; null where we plan nothing
 * @param place where that is; null where we plan nothing
 * @param planned who comes when, as it is planned now; null while nobody has it
 * @param expectedAt when the technician is expected, as last told to the customer
 * @param announced whether the customer was told who comes
 * @param arrivedAt when the technician arrived
 */
public record BoardVisit(
    String id,
    @Nullable String orderId,
    @Nullable String customer,
    @Nullable String territoryId,
    State state,
    TimeWindow window,
    String kind,
    List<String> skills,
    int minutes,
    @Nullable String address,
    @Nullable GeoPoint place,
    @Nullable Planned planned,
    @Nullable Instant expectedAt,
    boolean announced,
    @Nullable Instant arrivedAt) {

  /**
   * A visit's place in the plan.
   *
   * @param technicianId who comes
   * @param during when he works there
   */
  public record Planned(String technicianId, TimeWindow during) {}

  /** When its work begins or begins as things stand; null while nobody has it. */
  public @Nullable Instant begins() {
    if (arrivedAt != null) {
      return arrivedAt;
    }
    return expectedAt != null ? expectedAt : planned == null ? null : planned.during().from();
  }

  /** Whether it is still to be begun, and will not be, or is not, inside its window. */
  public boolean isAtRisk(Instant now) {
    if (state != State.BOOKED && state != State.ON_THE_WAY) {
      return false;
    }
    Instant begins = begins();
    return isWithoutAnybody(now)
        || now.isAfter(window.to())
        || begins != null && !begins.isBefore(window.to());
  }

  /** Whether nobody has it, though its window is about to end and its customer hears so. */
  boolean isWithoutAnybody(Instant now) {
    return state == State.BOOKED
        && planned == null
        && territoryId != null
        && now.isAfter(window.to().minus(WatchDay.LEAD))
        && !now.isAfter(window.to());
  }
}
