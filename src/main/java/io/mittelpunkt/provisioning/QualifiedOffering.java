package io.mittelpunkt.provisioning;

import io.mittelpunkt.orders.Offering;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a qualification says of one offering.
 *
 * @param offering the offering at its price
 * @param available whether the address can have it
 * @param downMbit the speed that the line reaches with it; 0 where there is no line of ours
 * @param visitNeeded whether a technician has to come
 * @param earliestOn the first day by which the line can be active; null when it is not available
 * @param reason why it is not available: {@code tooFast} or {@code notServed}; null when it is
 * @param alternativeId the nearest offering that is available, if there is one
 */
public record QualifiedOffering(
    Offering offering,
    boolean available,
    int downMbit,
    boolean visitNeeded,
    @Nullable LocalDate earliestOn,
    @Nullable String reason,
    @Nullable String alternativeId) {

  /** Whether a modem has to be shipped. */
  public boolean modemNeeded() {
    return offering.withModem();
  }

  /** The same with another first day. */
  public QualifiedOffering possibleOn(LocalDate day) {
    return new QualifiedOffering(
        offering, available, downMbit, visitNeeded, day, reason, alternativeId);
  }
}
