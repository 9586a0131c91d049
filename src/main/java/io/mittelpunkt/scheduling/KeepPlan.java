package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.scheduling.plan.Assignment;
import io.mittelpunkt.scheduling.plan.PlanAgain.Changes;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.MovableClock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what a new plan changes: what nobody notices at once, and the rest as a proposal, in one
 * transaction.
 */
@Component
class KeepPlan {

  private final DayBook dayBook;
  private final PlanProposals proposals;
  private final PlanTurns turns;
  private final MovableClock clock;

  KeepPlan(DayBook dayBook, PlanProposals proposals, PlanTurns turns, MovableClock clock) {
    this.dayBook = dayBook;
    this.proposals = proposals;
    this.turns = turns;
    this.clock = clock;
  }

  /**
   * Writes it. The version tells of what the visits do not show, such as an absence; what lapses or
   * is announced by the clock alone shows in the visits.
   *
   * @param moves what is proposed, as it was found before the day's lock
   * @return false when the day is not what was planned any more, or its rows leave no room for the
   *     plan; nothing is written then
   */
  @Transactional
  public boolean keep(
      Territory territory,
      RunningDay running,
      Changes changes,
      List<ProposedMove> moves,
      String reason) {
    LocalDate day = running.problem().day();
    if (dayBook.lock(territory.id(), day) != running.version()) {
      return false;
    }
    dayBook.endHolds(territory.id(), day);
    if (!dayBook.of(territory, day).stops().equals(running.read())) {
      return false;
    }
    Map<String, @Nullable Assignment> plan = new HashMap<>(changes.quiet());
    running.underWay().forEach(plan::remove);
    changes.free().forEach(id -> plan.put(id, null));
    if (!isKept(plan, running, changes)) {
      return false;
    }
    if (!plan.isEmpty() || !running.begun().isEmpty()) {
      dayBook.touched(territory.id(), day);
    }
    proposals.closeOpen(territory.id(), day, clock.instant());
    if (!moves.isEmpty()) {
      proposals.open(
          new PlanProposal(Ids.next("PP"), territory.id(), day, reason, clock.instant(), moves));
    }
    turns.planned(territory.id(), day, clock.instant());
    return true;
  }

  /**
   * What is begun takes the time that it takes, so that others may be planned where it was planned
   * once. When that runs into a visit that nobody else can make, its row stays as it was; and who
   * is left out keeps his technician unless that one is needed where the plan has him.
   */
  private boolean isKept(
      Map<String, @Nullable Assignment> plan, RunningDay running, Changes changes) {
    Map<String, @Nullable Assignment> asItRuns = new HashMap<>(plan);
    asItRuns.putAll(running.begun());
    Map<String, @Nullable Assignment> withoutLeft = new HashMap<>(asItRuns);
    changes.told().stream()
        .map(it -> it.stop().id())
        .filter(running.movable()::contains)
        .forEach(id -> withoutLeft.putIfAbsent(id, null));
    return Stream.of(asItRuns, plan, withoutLeft)
        .anyMatch(it -> dayBook.keeps(() -> dayBook.assign(it)));
  }
}
