package io.mittelpunkt.scheduling;

import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.shared.TimeWindow;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A technician's visit (TMF646: Appointment).
 *
 * @param id its id
 * @param orderId the order that it belongs to; null for a job of the network
 * @param customerId whom it is for; null for a job of the network
 * @param clientId the intake client that booked it, if one did
 * @param state where it stands
 * @param window in which it begins, as the customer was told
 * @param site where it is; null where we plan nothing
 * @param work what is to be done
 * @param planned who comes and when he works, as it is planned now; null while nobody has it
 * @param progress what happened so far
 */
public record Visit(
    String id,
    @Nullable String orderId,
    @Nullable String customerId,
    @Nullable String clientId,
    State state,
    TimeWindow window,
    @Nullable Site site,
    VisitWork work,
    @Nullable Assignment planned,
    Progress progress) {

  /** Who comes, as it is planned now; null while nobody has it. */
  public @Nullable String technicianId() {
    return planned == null ? null : planned.technicianId();
  }

  /** From when he comes. */
  public Instant windowFrom() {
    return window.from();
  }

  /**
   * Whether the customer was told a time that is not inside his window: it is over when its end has
   * come.
   */
  public boolean isLate() {
    return progress.expectedAt() != null && !progress.expectedAt().isBefore(windowTo());
  }

  /** Until when he has come. */
  public Instant windowTo() {
    return window.to();
  }

  /** The day of its window, in its territory's zone; null where we plan nothing. */
  public @Nullable LocalDate day() {
    return site == null ? null : LocalDate.ofInstant(window.from(), site.territory().zone());
  }

  /** The same visit in another state. */
  Visit withState(State other, Progress soFar) {
    return new Visit(id, orderId, customerId, clientId, other, window, site, work, planned, soFar);
  }

  /**
   * What happened so far; each null until it did.
   *
   * @param heldUntil until when a chosen window is held
   * @param remindedAt when the customer was reminded, and told who comes
   * @param expectedAt when the technician is expected, as last told to the customer
   * @param delayToldAt when the customer was told that it gets later
   * @param onTheWayAt when the technician set out
   * @param arrivedAt when he arrived
   */
  public record Progress(
      @Nullable Instant heldUntil,
      @Nullable Instant remindedAt,
      @Nullable Instant expectedAt,
      @Nullable Instant delayToldAt,
      @Nullable Instant onTheWayAt,
      @Nullable Instant arrivedAt) {

    /** Nothing yet. */
    public static final Progress NONE = new Progress(null, null, null, null, null, null);
  }

  /** Where a visit stands. */
  public enum State {
    /** A window was chosen and is kept free until the customer confirms. */
    HELD("held"),
    /** It is agreed. */
    BOOKED("booked"),
    /** The technician has set out. */
    ON_THE_WAY("onTheWay"),
    /** The technician is there. */
    BEGUN("begun"),
    /** It took place, and the work is done. */
    DONE("done"),
    /** The work could not be done. */
    NOT_DONE("notDone"),
    /** It was called off or given back. */
    WITHDRAWN("withdrawn"),
    /** Another visit replaced it. */
    MOVED("moved"),
    /** Its window was held and not confirmed. */
    LAPSED("lapsed"),
    /** Nobody came. */
    MISSED("missed");

    private final String code;

    State(String code) {
      this.code = code;
    }

    /** The name in tables. */
    public String code() {
      return code;
    }

    /** Whether it is agreed and not over. */
    public boolean isOpen() {
      return this == BOOKED || this == ON_THE_WAY || this == BEGUN;
    }

    /** The state with a name. */
    public static State of(String code) {
      for (State state : values()) {
        if (state.code.equals(code)) {
          return state;
        }
      }
      throw new IllegalArgumentException("No state " + code);
    }
  }
}
