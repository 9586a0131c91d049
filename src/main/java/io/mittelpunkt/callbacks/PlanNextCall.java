package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.CallWish.First;
import io.mittelpunkt.callbacks.Callback.Promise;
import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Promises when we call somebody again whom we did not reach, and says so; he may change it. */
@Service
public class PlanNextCall {

  private final Callbacks callbacks;
  private final Teams teams;
  private final PlanCall planCall;
  private final CallDiary diary;
  private final Outbox outbox;

  PlanNextCall(
      Callbacks callbacks, Teams teams, PlanCall planCall, CallDiary diary, Outbox outbox) {
    this.callbacks = callbacks;
    this.teams = teams;
    this.planCall = planCall;
    this.diary = diary;
    this.outbox = outbox;
  }

  /**
   * Promises it: the first free time of his team's hours, never in his night. A time that he chose
   * while we called stays.
   *
   * @param called when the time began at which we called
   * @param after how long from now at the earliest
   */
  @Transactional
  public void plan(String callbackId, Instant called, Duration after) {
    Callback call = callbacks.lock(callbackId);
    if (call.state() != Callback.State.OPEN || !call.promise().slot().from().equals(called)) {
      return;
    }
    CallSlot slot = planCall.first(call, new First(after));
    callbacks.promise(
        callbackId,
        new Promise(slot.teamId(), null, slot.window(), false, call.promise().firstFrom()));
    diary.notReached(call, slot);
    outbox.put(
        Notice.toCustomer(
            callbackId + ":notReached:" + call.progress().attempts(),
            callbackId,
            call.customerId(),
            "callbackNotReached",
            Map.of(
                "team",
                teams.get(slot.teamId()).name(),
                "fromAt",
                slot.window().from().toString())));
  }
}
