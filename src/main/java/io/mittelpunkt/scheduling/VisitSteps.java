package io.mittelpunkt.scheduling;

import static io.mittelpunkt.scheduling.Visit.State.BEGUN;
import static io.mittelpunkt.scheduling.Visit.State.BOOKED;
import static io.mittelpunkt.scheduling.Visit.State.DONE;
import static io.mittelpunkt.scheduling.Visit.State.NOT_DONE;
import static io.mittelpunkt.scheduling.Visit.State.ON_THE_WAY;

import io.mittelpunkt.scheduling.Visit.State;
import java.util.Map;
import java.util.Optional;

/**
 * Where a tap leads a visit. Taps may be missing, for nobody taps each time, and may come late: one
 * that the visit has passed already changes nothing.
 */
final class VisitSteps {

  private static final Map<State, Map<TapKind, State>> TABLE =
      Map.of(
          BOOKED, row(ON_THE_WAY, BEGUN, DONE, NOT_DONE),
          ON_THE_WAY, row(ON_THE_WAY, BEGUN, DONE, NOT_DONE),
          BEGUN, row(BEGUN, BEGUN, DONE, NOT_DONE),
          DONE, Map.of(TapKind.ON_THE_WAY, DONE, TapKind.ARRIVED, DONE, TapKind.DONE, DONE),
          NOT_DONE,
              Map.of(
                  TapKind.ON_THE_WAY, NOT_DONE,
                  TapKind.ARRIVED, NOT_DONE,
                  TapKind.COULD_NOT, NOT_DONE));

  private VisitSteps() {}

  /**
   * The state after a tap; the same one when nothing changes.
   *
   * @return empty where a technician has nothing left to say: the visit ended otherwise
   */
  static Optional<State> after(State state, TapKind tap) {
    return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(tap));
  }

  /**
   * Why a technician cannot say now that it could not be done. Before the promised window a visit
   * fails only on the spot, and nobody is absent; else it would be called off without notice (P8).
   *
   * @param visit as it is, open
   * @param tap said at a moment that is believed
   * @return empty where he can, and for every other kind of tap
   */
  static Optional<TapAnswer> fault(Visit visit, Tap tap) {
    if (tap.kind() != TapKind.COULD_NOT) {
      return Optional.empty();
    }
    boolean there = visit.state() == BEGUN;
    boolean absent = "absent".equals(tap.reason());
    if (tap.tappedAt().isBefore(visit.windowFrom()) && (absent || !there)) {
      return Optional.of(TapAnswer.NOT_YET);
    }
    return absent && !there ? Optional.of(TapAnswer.NOT_THERE) : Optional.empty();
  }

  private static Map<TapKind, State> row(State way, State arrived, State done, State couldNot) {
    return Map.of(
        TapKind.ON_THE_WAY, way,
        TapKind.ARRIVED, arrived,
        TapKind.DONE, done,
        TapKind.COULD_NOT, couldNot);
  }
}
