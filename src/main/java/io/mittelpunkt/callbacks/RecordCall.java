package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.Callback.End;
import io.mittelpunkt.callbacks.Callback.State;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down how a call went; one that is over stays as it ended (P9). */
@Service
public class RecordCall {

  private final Callbacks callbacks;
  private final Teams teams;
  private final LearnCallLength learnCallLength;
  private final CallbackProcess process;
  private final CallDiary diary;
  private final MovableClock clock;

  RecordCall(
      Callbacks callbacks,
      Teams teams,
      LearnCallLength learnCallLength,
      CallbackProcess process,
      CallDiary diary,
      MovableClock clock) {
    this.callbacks = callbacks;
    this.teams = teams;
    this.learnCallLength = learnCallLength;
    this.process = process;
    this.diary = diary;
    this.clock = clock;
  }

  /**
   * We spoke.
   *
   * @param note what the agent noted, at most 1,000 characters
   * @param by his login
   * @return false when it was over already
   */
  @Transactional
  public boolean reached(String callbackId, @Nullable String note, @Nullable String by) {
    Callback call = callbacks.lock(callbackId);
    Instant taken = call.progress().takenAt();
    if (!end(call, State.REACHED, note, by, null)) {
      return false;
    }
    if (taken != null && !taken.isBefore(CallClaims.near(call))) {
      learnCallLength.learn(call.promise().teamId(), Duration.between(taken, clock.instant()));
    }
    return true;
  }

  /**
   * He wants no call, or none any more. Who heard it is not kept, nor what the engine remembers of
   * the task: nothing links a refusal to an employee (P10).
   *
   * @param note what the agent noted, at most 1,000 characters
   * @return false when it was over already
   */
  @Transactional
  public boolean declined(String callbackId, @Nullable String note) {
    boolean ended = end(callbacks.lock(callbackId), State.DECLINED, note, null, null);
    if (ended) {
      process.forget(callbackId);
    }
    return ended;
  }

  /**
   * He did not answer.
   *
   * @return how often we called so far; 0 when it was over already
   */
  @Transactional
  public int notReached(String callbackId) {
    Callback call = callbacks.lock(callbackId);
    if (call.state().isEnd()) {
      return 0;
    }
    callbacks.called(callbackId, calledAt(call));
    callbacks.notReached(callbackId, clock.instant());
    return call.progress().attempts() + 1;
  }

  /** Ends one that is locked; false when it was over already. */
  boolean end(
      Callback call,
      State state,
      @Nullable String note,
      @Nullable String by,
      @Nullable String handedTo) {
    if (call.state().isEnd()) {
      return false;
    }
    callbacks.called(call.id(), calledAt(call));
    String team = by == null ? null : teams.agent(by).map(Agent::teamId).orElse(null);
    if (handedTo == null) {
      diary.made(call);
    }
    callbacks.end(call.id(), state, new End(clock.instant(), note, by, team, handedTo));
    return true;
  }

  /** When who has it took it to call; else now. */
  private Instant calledAt(Callback call) {
    Instant taken = call.progress().takenAt();
    return taken != null && !taken.isBefore(CallClaims.near(call)) ? taken : clock.instant();
  }
}
