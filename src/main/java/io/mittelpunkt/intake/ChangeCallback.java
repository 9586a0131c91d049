package io.mittelpunkt.intake;

import io.mittelpunkt.callbacks.Callback;
import io.mittelpunkt.callbacks.ChangeCallTime;
import io.mittelpunkt.callbacks.ChangeCallTime.Outcome;
import io.mittelpunkt.callbacks.ClientCallbacks;
import io.mittelpunkt.callbacks.WithdrawCallback;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what a client asked for: another time, or no call any more. */
@Service
public class ChangeCallback {

  private final ClientCallbacks callbacks;
  private final ClientCallWishes wishes;
  private final ChangeCallTime changeCallTime;
  private final WithdrawCallback withdrawCallback;

  ChangeCallback(
      ClientCallbacks callbacks,
      ClientCallWishes wishes,
      ChangeCallTime changeCallTime,
      WithdrawCallback withdrawCallback) {
    this.callbacks = callbacks;
    this.wishes = wishes;
    this.changeCallTime = changeCallTime;
    this.withdrawCallback = withdrawCallback;
  }

  /**
   * Promises another time; until that is taken, the old one stays.
   *
   * @throws RefusedRequest when the client has no such callback, or the time cannot be promised
   */
  @Transactional
  public Callback move(String clientId, String id, CallWhen when) {
    Callback own = own(clientId, id);
    Outcome outcome =
        changeCallTime.change(id, wishes.of(own.customerId(), own.language(), when), "api");
    if (outcome instanceof Outcome.Changed changed) {
      return changed.callback();
    }
    if (outcome instanceof Outcome.SlotTaken taken) {
      throw new RefusedCallTime(taken.others());
    }
    Outcome.Refused refused = (Outcome.Refused) outcome;
    throw refused.field().equals("time")
        ? new RefusedCallTime(
            CallRefusals.of(refused.reason()), wishes.times(own.customerId(), own.language()))
        : CallRefusals.of(refused.reason());
  }

  /**
   * Withdraws it.
   *
   * @throws RefusedRequest with status 404 when the client has no such callback, 409 when it ended
   */
  @Transactional
  public void withdraw(String clientId, String id) {
    own(clientId, id);
    if (!withdrawCallback.withdraw(id, "api")) {
      throw CallRefusals.of("ended");
    }
  }

  private Callback own(String clientId, String id) {
    return callbacks.find(clientId, id).orElseThrow(() -> RefusedRequest.noSuch("callback"));
  }
}
