package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.CallWish.First;
import io.mittelpunkt.callbacks.Callback.Promise;
import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says that we did not call at the promised time, and that he is first now; where he cannot be
 * called any more today, it names the time at which he is.
 */
@Service
public class Apologize {

  private final Callbacks callbacks;
  private final CallableNow callableNow;
  private final PlanCall planCall;
  private final CallbackProcess process;
  private final CallDiary diary;
  private final Outbox outbox;
  private final MovableClock clock;

  Apologize(
      Callbacks callbacks,
      CallableNow callableNow,
      PlanCall planCall,
      CallbackProcess process,
      CallDiary diary,
      Outbox outbox,
      MovableClock clock) {
    this.callbacks = callbacks;
    this.callableNow = callableNow;
    this.planCall = planCall;
    this.process = process;
    this.diary = diary;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Says it, once a promised time.
   *
   * @return whether he is first in the list now; false when it is over, or promised for later
   */
  @Transactional
  public boolean apologize(String callbackId) {
    Callback call = callbacks.lock(callbackId);
    if (call.state() != Callback.State.OPEN) {
      return false;
    }
    callbacks.missed(callbackId, clock.instant());
    if (isTakenSince(call) || callableNow.is(call)) {
      firstNow(call);
      return true;
    }
    promiseLater(call);
    return false;
  }

  private void firstNow(Callback call) {
    String promised = promised(call);
    if (!isTold(call)) {
      diary.missed(call);
    }
    outbox.put(
        Notice.toCustomer(
            call.id() + ":missed:" + promised,
            call.id(),
            call.customerId(),
            "callbackMissed",
            Map.of("fromAt", promised)));
  }

  private void promiseLater(Callback call) {
    String promised = promised(call);
    CallSlot next = planCall.first(call, new First(Duration.ZERO));
    callbacks.promise(
        call.id(),
        new Promise(next.teamId(), null, next.window(), false, call.promise().firstFrom()));
    process.timeChanged(call.id());
    diary.missedToday(call, next);
    outbox.put(
        Notice.toCustomer(
            call.id() + ":missedToday:" + promised,
            call.id(),
            call.customerId(),
            "callbackMissedToday",
            Map.of("fromAt", promised, "nextAt", next.window().from().toString())));
  }

  /** The time is looked at once more whenever the call is routed anew; he was told of it before. */
  private static boolean isTold(Callback call) {
    Instant missed = call.progress().missedAt();
    return missed != null && !missed.isBefore(call.promise().slot().to());
  }

  /** Somebody is at it, though too late. */
  private static boolean isTakenSince(Callback call) {
    Instant taken = call.progress().takenAt();
    return taken != null && taken.isAfter(call.promise().slot().to());
  }

  private static String promised(Callback call) {
    return call.promise().slot().from().toString();
  }
}
