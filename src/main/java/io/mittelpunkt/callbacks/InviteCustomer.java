package io.mittelpunkt.callbacks;

import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites a customer whom we did not reach to name a time himself. The invitation stays open: it is
 * neither repeated nor closed without a word (P9, P10).
 */
@Service
public class InviteCustomer {

  private final Callbacks callbacks;
  private final CallbackProcess process;
  private final CallDiary diary;
  private final Outbox outbox;

  InviteCustomer(Callbacks callbacks, CallbackProcess process, CallDiary diary, Outbox outbox) {
    this.callbacks = callbacks;
    this.process = process;
    this.diary = diary;
    this.outbox = outbox;
  }

  /**
   * Invites him; who named a time while we called is called then.
   *
   * @param called when the time began at which we called
   */
  @Transactional
  public void invite(String callbackId, Instant called) {
    Callback call = callbacks.lock(callbackId);
    if (call.state() != Callback.State.OPEN) {
      return;
    }
    if (!call.promise().slot().from().equals(called)) {
      process.timeChanged(callbackId);
      return;
    }
    callbacks.invited(callbackId);
    diary.invited(call);
    outbox.put(
        Notice.toCustomer(
            callbackId + ":invited:" + call.progress().attempts(),
            callbackId,
            call.customerId(),
            "callbackInvited",
            Map.of()));
  }
}
