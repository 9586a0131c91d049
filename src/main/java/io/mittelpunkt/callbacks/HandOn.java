package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.CallWish.First;
import io.mittelpunkt.callbacks.Callback.Progress;
import io.mittelpunkt.callbacks.Callback.Promise;
import io.mittelpunkt.callbacks.Callback.State;
import io.mittelpunkt.shared.Ids;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a call on to another team, with its whole history: the one ends, another goes on with it,
 * and both are written at once, so that nobody falls in between (P9).
 */
@Service
public class HandOn {

  /** How a callback came that one of us handed on. */
  static final String VIA = "team";

  private final Callbacks callbacks;
  private final Teams teams;
  private final PlanCall planCall;
  private final RecordCall recordCall;
  private final CallbackProcess process;
  private final MovableClock clock;

  HandOn(
      Callbacks callbacks,
      Teams teams,
      PlanCall planCall,
      RecordCall recordCall,
      CallbackProcess process,
      MovableClock clock) {
    this.callbacks = callbacks;
    this.teams = teams;
    this.planCall = planCall;
    this.recordCall = recordCall;
    this.process = process;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Outcome {
    /** The other team calls. */
    HANDED_ON,
    /** There is no such team. */
    NO_TEAM,
    /** It was over already. */
    OVER
  }

  /**
   * Hands it on; the customer is told by {@link AnnounceHandOn}.
   *
   * @param teamId to whom, from outside
   * @param note why, for the colleagues; at most 1,000 characters
   * @param by who hands it on, a login
   */
  @Transactional
  public Outcome handOn(String callbackId, String teamId, String note, @Nullable String by) {
    Callback call = callbacks.lock(callbackId);
    Optional<Team> team = teams.find(teamId);
    if (team.isEmpty()) {
      return Outcome.NO_TEAM;
    }
    if (call.state().isEnd()) {
      return Outcome.OVER;
    }
    Callback next = next(call, planCall.first(call, team.get(), new First()));
    // The first ends before the second opens: one is open a matter. It points to it all the same.
    recordCall.end(call, State.HANDED_ON, note, by, next.id());
    if (!callbacks.add(next)) {
      throw new IllegalStateException(callbackId + " has ended, and is open all the same");
    }
    process.begin(next.id());
    return Outcome.HANDED_ON;
  }

  private Callback next(Callback call, CallSlot slot) {
    Instant now = clock.instant();
    return new Callback(
        Ids.next("CB"),
        call.customerId(),
        call.caseId(),
        call.matter(),
        call.remark(),
        call.phone(),
        call.language(),
        VIA,
        call.clientId(),
        now,
        State.OPEN,
        new Promise(slot.teamId(), null, slot.window(), false, slot.window().from()),
        Progress.NONE,
        null);
  }
}
