package io.mittelpunkt.callbacks;

import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.shared.MovableClock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says that we did not call at the promised time, and that he is first now. */
@Service
public class Apologize {

  private final Callbacks callbacks;
  private final CallDiary diary;
  private final Outbox outbox;
  private final MovableClock clock;

  Apologize(Callbacks callbacks, CallDiary diary, Outbox outbox, MovableClock clock) {
    this.callbacks = callbacks;
    this.diary = diary;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Says it, once a promised time. */
  @Transactional
  public void apologize(String callbackId) {
    Callback call = callbacks.lock(callbackId);
    if (call.state() != Callback.State.OPEN) {
      return;
    }
    String promised = call.promise().slot().from().toString();
    callbacks.missed(callbackId, clock.instant());
    diary.missed(call);
    outbox.put(
        Notice.toCustomer(
            callbackId + ":missed:" + promised,
            callbackId,
            call.customerId(),
            "callbackMissed",
            Map.of("fromAt", promised)));
  }
}
