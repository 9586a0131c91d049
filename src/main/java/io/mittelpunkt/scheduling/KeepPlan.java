package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.PlanAgain.Change;
import io.mittelpunkt.scheduling.plan.PlanAgain.Changes;
import io.mittelpunkt.scheduling.plan.PlanAgain.Why;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.MovableClock;
import io.mittelpunkt.shared.TimeWindow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what a new plan changes: what nobody notices at once, and the rest as a proposal, in one
 * transaction.
 */
@Component
class KeepPlan {

  /** Changes of the day that explain a move by themselves. */
  private static final Set<String> TELLING = Set.of("overrun", "urgent", "event");

  private final DayBook dayBook;
  private final FindNewWindows findNewWindows;
  private final PlanProposals proposals;
  private final PlanTurns turns;
  private final MovableClock clock;

  KeepPlan(
      DayBook dayBook,
      FindNewWindows findNewWindows,
      PlanProposals proposals,
      PlanTurns turns,
      MovableClock clock) {
    this.dayBook = dayBook;
    this.findNewWindows = findNewWindows;
    this.proposals = proposals;
    this.turns = turns;
    this.clock = clock;
  }

  /**
   * Writes it.
   *
   * @return false when the day is not what was planned any more; nothing is written then
   */
  @Transactional
  public boolean keep(Territory territory, RunningDay running, Changes changes, String reason) {
    LocalDate day = running.problem().day();
    dayBook.lock(territory.id(), day);
    dayBook.endHolds(territory.id(), day);
    if (!dayBook.of(territory, day).stops().equals(running.read())) {
      return false;
    }
    Map<String, @Nullable Assignment> plan = new HashMap<>(changes.quiet());
    running.underWay().forEach(plan::remove);
    changes.free().forEach(id -> plan.put(id, null));
    if (!plan.isEmpty()) {
      dayBook.assign(plan);
      dayBook.touched(territory.id(), day);
    }
    List<ProposedMove> moves = moves(territory, running, changes, reason);
    proposals.closeOpen(territory.id(), day, clock.instant());
    if (!moves.isEmpty()) {
      proposals.open(
          new PlanProposal(Ids.next("PP"), territory.id(), day, reason, clock.instant(), moves));
    }
    turns.planned(territory.id(), day, clock.instant());
    return true;
  }

  private List<ProposedMove> moves(
      Territory territory, RunningDay running, Changes changes, String reason) {
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
