package io.mittelpunkt.scheduling;

import io.mittelpunkt.scheduling.Visit.State;
import io.mittelpunkt.shared.MovableClock;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how a visit went that no technician told us of. */
@Service
public class SettleVisit {

  private static final String DONE = "done";
  private static final String ABSENT = "absent";
  private static final String MISSED = "missed";

  /** What can be told of a visit that is over. */
  public static final Set<String> OUTCOMES =
      Set.of(DONE, "followUp", ABSENT, "notPossible", MISSED);

  private final VisitChanges changes;
  private final MissedWindows missedWindows;
  private final VisitProcess process;
  private final MovableClock clock;

  SettleVisit(
      VisitChanges changes, MissedWindows missedWindows, VisitProcess process, MovableClock clock) {
    this.changes = changes;
    this.missedWindows = missedWindows;
    this.process = process;
    this.clock = clock;
  }

  /**
   * Writes it down; a visit that ended meanwhile stays what it is.
   *
   * @param outcome one of {@link #OUTCOMES}
   * @return whether it was taken: the outcome is one of those
   */
  @Transactional
  public boolean settle(String orderId, String outcome) {
    if (!OUTCOMES.contains(outcome)) {
      return false;
    }
    changes.lock(orderId).ifPresent(visit -> end(visit, orderId, outcome));
    return true;
  }

  private void end(Visit visit, String orderId, String outcome) {
    changes.over(visit, state(outcome), outcome, clock.instant());
    if (outcome.equals(MISSED)) {
      missedWindows.note(visit);
    } else if (outcome.equals(ABSENT)) {
      // Nothing is owed for what the customer himself caused (TKG section 58 (4)).
      missedWindows.takeBack(visit);
    }
    process.visitEnded(orderId);
  }

  private static State state(String outcome) {
    return switch (outcome) {
      case DONE -> State.DONE;
      case MISSED -> State.MISSED;
      default -> State.NOT_DONE;
    };
  }
}
