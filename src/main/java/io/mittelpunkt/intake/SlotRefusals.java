package io.mittelpunkt.intake;

import io.mittelpunkt.scheduling.VisitWindows;
import org.springframework.stereotype.Component;

/** Says in a developer's words why a time slot is not booked, moved or given back. */
@Component
class SlotRefusals {

  private static final String SLOT = "validFor";

  private final VisitWindows windows;

  SlotRefusals(VisitWindows windows) {
    this.windows = windows;
  }

  /**
   * The refusal.
   *
   * @param reason a code of the room scheduling
   * @param place which field says where
   */
  RefusedRequest of(String reason, String place) {
    return switch (reason) {
      case "notAWindow" ->
          RefusedRequest.because(
              SLOT,
              "No day has this time slot. Slots are of "
                  + windows.inWords()
                  + " where the technicians work; searchTimeSlot says which are free.");
      case "tooSoon" ->
          RefusedRequest.because(
              SLOT, "This time slot is over, or begins so soon that nobody can come.");
      case "tooFar" ->
          RefusedRequest.because(SLOT, "Choose a time slot within the next half year.");
      case "noTerritory" -> RefusedRequest.because(place, "None of our technicians works there.");
      case "sameWindow" -> conflict(SLOT, "The appointment has this time slot already.");
      case "underWay" ->
          conflict("status", "The technician is on the way or there, or the visit is over.");
      case "cutOff" ->
          conflict(
              SLOT,
              "The time slot that is agreed begins too soon to be changed here. Your customer can"
                  + " call us.");
      case "orderEnded" -> conflict(place, "The order has ended, or is being cancelled.");
      default -> conflict("id", "The appointment is no longer there.");
    };
  }

  private static RefusedRequest conflict(String field, String words) {
    return new RefusedRequest(409, field, words);
  }
}
