package io.mittelpunkt.callbacks;

import io.mittelpunkt.notices.Notice;
import io.mittelpunkt.notices.Outbox;
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
  private final CallDiary diary;
  private final Outbox outbox;

  InviteCustomer(Callbacks callbacks, CallDiary diary, Outbox outbox) {
    this.callbacks = callbacks;
    this.diary = diary;
    this.outbox = outbox;
  }

  /** Invites him. */
  @Transactional
  public void invite(String callbackId) {
    Callback call = callbacks.lock(callbackId);
    if (call.state() != Callback.State.OPEN) {
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
