package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.PlanAgain.Change;
import io.mittelpunkt.scheduling.plan.PlanAgain.Changes;
import io.mittelpunkt.scheduling.plan.PlanAgain.Why;
import io.mittelpunkt.shared.TimeWindow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds what to propose of a new plan to dispatch. It looks through all the days ahead and holds no
 * lock; whether the planned day is still the same is seen when the plan is kept.
 */
@Component
class ProposeMoves {

  /** Changes of the day that explain a move by themselves. */
  private static final Set<String> TELLING = Set.of("overrun", "urgent", "event");

  private final FindNewWindows findNewWindows;

  ProposeMoves(FindNewWindows findNewWindows) {
    this.findNewWindows = findNewWindows;
  }

  /** The moves; whom a new plan leaves out is given the best other window that there is. */
  List<ProposedMove> of(Territory territory, RunningDay running, Changes changes, String reason) {
    List<Change> told =
        changes.told().stream().filter(it -> running.movable().contains(it.stop().id())).toList();
    Map<String, OfferedWindow> found =
        findNewWindows.of(territory, running.problem(), changes, told);
    return told.stream().map(it -> move(it, found.get(it.stop().id()), reason)).toList();
  }

  private static ProposedMove move(Change change, @Nullable OfferedWindow found, String reason) {
    Assignment before = change.stop().assigned();
    Assignment after = change.after() == null && found != null ? found.planned() : change.after();
    TimeWindow window = change.after() == null && found != null ? found.window() : null;
    return new ProposedMove(
        change.stop().id(),
        before == null ? null : before.technicianId(),
        before == null ? null : before.start(),
        after == null ? null : after.technicianId(),
        after == null ? null : new TimeWindow(after.start(), after.end()),
        window,
        why(change, reason),
        null);
  }

  private static String why(Change change, String reason) {
    if (change.why() == Why.ABSENT) {
      return "technicianAbsent";
    }
    if (TELLING.contains(reason)) {
      return reason;
    }
    return change.why() == Why.MAKES_ROOM && change.after() != null ? "makesRoom" : "noRoom";
  }
}
