package io.mittelpunkt.callbacks;

import io.mittelpunkt.shared.TimeWindow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what one of us learned of a customer who was invited to name a time and did not. */
@Service
public class SettleQuietCall {

  /** How he said it. */
  private static final String BY_PHONE = "phone";

  private final ChangeCallTime changeCallTime;
  private final WithdrawCallback withdrawCallback;

  SettleQuietCall(ChangeCallTime changeCallTime, WithdrawCallback withdrawCallback) {
    this.changeCallTime = changeCallTime;
    this.withdrawCallback = withdrawCallback;
  }

  /**
   * He named a time.
   *
   * @param slot {@link #code} of one that was offered, from outside
   * @return false when it cannot be kept any more
   */
  @Transactional
  public boolean timeNamed(String callbackId, String slot) {
    String[] parts = slot.split("@", 2);
    return parts.length == 2
        && TimeWindow.read(parts[1])
            .map(window -> new CallSlot(parts[0], window, false))
            .filter(
                chosen ->
                    changeCallTime.change(callbackId, new CallWish.At(chosen), BY_PHONE)
                        instanceof ChangeCallTime.Outcome.Changed)
            .isPresent();
  }

  /** He needs no call any more; false when it is over already. */
  @Transactional
  public boolean notWanted(String callbackId) {
    return withdrawCallback.withdraw(callbackId, BY_PHONE);
  }

  /** A slot as a form's choice submits it. */
  public static String code(CallSlot slot) {
    return slot.teamId() + "@" + slot.window().iso();
  }
}
