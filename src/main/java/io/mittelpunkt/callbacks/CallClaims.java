package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.routing.CallLengths;
import io.mittelpunkt.callbacks.routing.CallOrder;
import io.mittelpunkt.shared.MovableClock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who of us has a call. A claim that is not worked on returns to the team: nobody waits for one of
 * us who has left.
 */
@Service
public class CallClaims {

  private final Callbacks callbacks;
  private final CallbackProcess process;
  private final MovableClock clock;

  CallClaims(Callbacks callbacks, CallbackProcess process, MovableClock clock) {
    this.callbacks = callbacks;
    this.process = process;
    this.clock = clock;
  }

  /**
   * Notes who has it.
   *
   * @param agentId a login; null when nobody has it any more
   */
  @Transactional
  public void note(String callbackId, @Nullable String agentId) {
    Callback call = callbacks.lock(callbackId);
    if (call.state() != Callback.State.OPEN || Objects.equals(agentId, call.progress().takenBy())) {
      return;
    }
    callbacks.taken(callbackId, agentId, clock.instant());
    if (agentId != null) {
      process.callTaken(callbackId);
    }
  }

  /**
   * When who has it now is to have said how it went: as long after he took it as the longest call
   * may take, or, when he took it before its time, after the promised time began.
   */
  @Transactional
  public Instant end(String callbackId) {
    Callback call = callbacks.get(callbackId);
    Instant taken = call.progress().takenAt();
    return endOf(call, taken == null ? clock.instant() : taken);
  }

  /**
   * Gives a call back that somebody took and left.
   *
   * @return whether he left it; false when nobody has it, or somebody took it since
   */
  @Transactional
  public boolean giveBack(String callbackId) {
    Callback call = callbacks.lock(callbackId);
    if (call.progress().takenAt() == null || isStanding(call)) {
      return false;
    }
    callbacks.taken(callbackId, null, clock.instant());
    return true;
  }

  /** Whether somebody took it before its time was over and may still be at it. */
  @Transactional
  public boolean isKept(String callbackId) {
    Callback call = callbacks.lock(callbackId);
    Instant taken = call.progress().takenAt();
    return taken != null && !taken.isAfter(call.promise().slot().to()) && isStanding(call);
  }

  private boolean isStanding(Callback call) {
    return endOf(call, call.progress().takenAt()).isAfter(clock.instant());
  }

  /** From when on it stands high in the list, and who takes it takes it to call. */
  static Instant near(Callback call) {
    return call.promise().slot().from().minus(CallOrder.NEAR_BEFORE);
  }

  private static Instant endOf(Callback call, Instant taken) {
    Instant from = call.promise().slot().from();
    return (taken.isAfter(from) ? taken : from).plus(CallLengths.LONGEST);
  }
}
