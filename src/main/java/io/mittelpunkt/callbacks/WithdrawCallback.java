package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.Callback.End;
import io.mittelpunkt.callbacks.Callback.State;
import io.mittelpunkt.shared.MovableClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A customer wants no call any more: what he withdrew is confirmed to him. */
@Service
public class WithdrawCallback {

  private static final Logger LOG = LoggerFactory.getLogger(WithdrawCallback.class);

  private final Callbacks callbacks;
  private final CallbackProcess process;
  private final CallNews news;
  private final MovableClock clock;

  WithdrawCallback(
      Callbacks callbacks, CallbackProcess process, CallNews news, MovableClock clock) {
    this.callbacks = callbacks;
    this.process = process;
    this.news = news;
    this.clock = clock;
  }

  /**
   * Withdraws it.
   *
   * @param callbackId one of ours
   * @param via how it was asked for; for the log
   * @return false when it had ended already
   */
  @Transactional
  public boolean withdraw(String callbackId, String via) {
    Callback callback = callbacks.lock(callbackId);
    if (callback.state().isEnd()) {
      return false;
    }
    LOG.info("Callback {} is withdrawn by {}", callbackId, via);
    callbacks.end(
        callbackId, State.DECLINED, new End(clock.instant(), "withdrawn", null, null, null));
    process.callbackSettled(callbackId);
    news.withdrawn(callback);
    return true;
  }
}
