package io.mittelpunkt.callbacks;

import io.mittelpunkt.callbacks.Callback.End;
import io.mittelpunkt.callbacks.Callback.Matter;
import io.mittelpunkt.callbacks.Callback.State;
import io.mittelpunkt.shared.MovableClock;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends callbacks for which there is no reason any more, and tells the customers. */
@Service
public class SettleCallbacks {

  /** Why there is none; each has words {@code reason.*}. */
  private static final Set<String> CODES = Set.of("answered", "caseEnded");

  private final Callbacks callbacks;
  private final CallbackProcess process;
  private final CallNews news;
  private final MovableClock clock;

  SettleCallbacks(Callbacks callbacks, CallbackProcess process, CallNews news, MovableClock clock) {
    this.callbacks = callbacks;
    this.process = process;
    this.news = news;
    this.clock = clock;
  }

  /**
   * Ends what is open about a case. A call that one of us has in hand stays: he may be talking with
   * the customer, and writes down how it ended. One that he took long before its time does not.
   *
   * @param caseId the order or draft
   * @param matter what is settled; null: all about the case
   * @param code why: {@code answered} or {@code caseEnded}
   */
  @Transactional
  public void settle(String caseId, @Nullable Matter matter, String code) {
    if (!CODES.contains(code)) {
      throw new IllegalArgumentException("No words for " + code);
    }
    callbacks.ofCase(caseId).stream()
        .filter(it -> matter == null || it.matter() == matter)
        .filter(it -> !it.state().isEnd())
        .map(Callback::id)
        .sorted()
        .forEach(id -> settle(id, code));
  }

  private void settle(String id, String code) {
    Callback callback = callbacks.lock(id);
    if (callback.state().isEnd() || isInHand(callback)) {
      return;
    }
    callbacks.end(id, State.DECLINED, new End(clock.instant(), code, null, null, null));
    process.callbackSettled(id);
    news.settled(callback, code);
  }

  private boolean isInHand(Callback callback) {
    return callback.progress().takenBy() != null
        && !clock.instant().isBefore(CallClaims.near(callback));
  }
}
