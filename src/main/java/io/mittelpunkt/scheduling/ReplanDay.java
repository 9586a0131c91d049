package io.mittelpunkt.scheduling;

import io.mittelpunkt.customers.Territories;
import io.mittelpunkt.customers.Territory;
import io.mittelpunkt.scheduling.plan.DayPlanner;
import io.mittelpunkt.scheduling.plan.Effort;
import io.mittelpunkt.scheduling.plan.PlanAgain;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plans a day again when it is no longer what its plan was made for. What nobody notices is done at
 * once; the rest is proposed to dispatch. Planning takes seconds and holds no lock that somebody
 * who books would wait for: the day is read, planned, and written only if it is still the same.
 */
@Service
public class ReplanDay {

  /** Somebody who changes the day each time is let through; a little later it is tried again. */
  private static final int TRIES = 3;

  private static final long SEED = 1;

  private final Territories territories;
  private final RunningDays runningDays;
  private final PlanTurns turns;
  private final DayBook dayBook;
  private final ObjectProvider<DayPlanner> planner;
  private final ProposeMoves proposeMoves;
  private final KeepPlan keepPlan;
  private final MovableClock clock;
  private final Effort effort;

  /** One day at a time on this node: it takes a processor, and notices have to go on. */
  private final ReentrantLock busy = new ReentrantLock();

  /** The planner takes a moment to set up: hence the provider. */
  ReplanDay(
      Territories territories,
      RunningDays runningDays,
      PlanTurns turns,
      DayBook dayBook,
      ObjectProvider<DayPlanner> planner,
      ProposeMoves proposeMoves,
      KeepPlan keepPlan,
      MovableClock clock,
      @Value("${mittelpunkt.visits.planning-time}") Duration planningTime) {
    this.territories = territories;
    this.runningDays = runningDays;
    this.turns = turns;
    this.dayBook = dayBook;
    this.planner = planner;
    this.proposeMoves = proposeMoves;
    this.keepPlan = keepPlan;
    this.clock = clock;
    this.effort = new Effort(planningTime, null, SEED);
  }

  /** Plans a day some seconds later, once the caller's transaction has committed. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void wanted(String territoryId, LocalDate day, String reason) {
    dayBook.touched(territoryId, day);
    turns.later(territoryId, day, reason);
  }

  /** Plans a day some seconds later, because dispatch asked for it. */
  @Transactional
  public void ask(String territoryId, LocalDate day) {
    wanted(territoryId, day, "asked");
  }

  /** Whatever changes a day has it planned again. */
  @EventListener
  void on(DayChanged changed) {
    wanted(changed.territoryId(), changed.day(), changed.reason());
  }

  /**
   * Plans a day.
   *
   * @return false when somebody else is at it, or changes the day all the time: it is to be tried
   *     again
   */
  public boolean plan(String territoryId, LocalDate day, String reason) {
    Territory territory = territories.find(territoryId).orElseThrow();
    if (day.isBefore(LocalDate.ofInstant(clock.instant(), territory.zone()))) {
      return true;
    }
    if (!busy.tryLock()) {
      return false;
    }
    try {
      return turns.alone(territoryId, day, () -> planAlone(territory, day, reason));
    } finally {
      busy.unlock();
    }
  }

  private boolean planAlone(Territory territory, LocalDate day, String reason) {
    for (int i = 0; i < TRIES; i++) {
      if (turns.isPlanned(territory.id(), day)) {
        return true;
      }
      RunningDay running = runningDays.of(territory, day);
      PlanAgain.Changes changes =
          new PlanAgain(planner.getObject()).plan(running.problem(), running.underWay(), effort);
      List<ProposedMove> moves = proposeMoves.of(territory, running, changes, reason);
      if (keepPlan.keep(territory, running, changes, moves, reason)) {
        return true;
      }
    }
    return false;
  }
}
