package io.mittelpunkt.callbacks;

import io.mittelpunkt.notices.Outbox;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Promises another time for a callback, also one to which the customer is invited: it is open again
 * then. Until the new place is taken, the old one stays.
 */
@Service
public class ChangeCallTime {

  private static final Logger LOG = LoggerFactory.getLogger(ChangeCallTime.class);

  /** Each change is told to the customer: a link must not become a way to flood him. */
  private static final int MOST_A_DAY = 10;

  private final Callbacks callbacks;
  private final Callers callers;
  private final PlaceCall placeCall;
  private final PromiseCall promiseCall;
  private final CallbackProcess process;
  private final CallNews news;
  private final Outbox outbox;
  private final MovableClock clock;

  ChangeCallTime(
      Callbacks callbacks,
      Callers callers,
      PlaceCall placeCall,
      PromiseCall promiseCall,
      CallbackProcess process,
      CallNews news,
      Outbox outbox,
      MovableClock clock) {
    this.callbacks = callbacks;
    this.callers = callers;
    this.placeCall = placeCall;
    this.promiseCall = promiseCall;
    this.process = process;
    this.news = news;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What came of it. */
  public sealed interface Outcome {

    /** That time is promised now. */
    record Changed(Callback callback) implements Outcome {}

    /** The last place at that time is gone; these times are left, and the old one stays his. */
    record SlotTaken(CallTimes others) implements Outcome {}

    /**
     * It cannot be.
     *
     * @param field {@code time} or, when it has ended, {@code callback}
     * @param reason {@code ended}; {@code tooManyChanges}, ten in a day; or as of a new one
     */
    record Refused(String field, String reason) implements Outcome {}
  }

  /**
   * Changes the time.
   *
   * @param callbackId one of ours
   * @param via how it was asked for; for the log
   */
  @Transactional
  public Outcome change(String callbackId, CallWish wish, String via) {
    Callback before = callbacks.lock(callbackId);
    if (before.state().isEnd()) {
      return new Outcome.Refused("callback", "ended");
    }
    if (isPromised(before, wish)) {
      return new Outcome.Changed(before);
    }
    Instant yesterday = clock.instant().minus(Duration.ofDays(1));
    if (outbox.putSince(callbackId, "callbackMoved", yesterday).size() >= MOST_A_DAY) {
      return new Outcome.Refused("time", "tooManyChanges");
    }
    Caller caller = callers.of(before.customerId(), before.language());
    PlaceCall.Outcome placed = placeCall.place(caller, wish, before);
    if (placed instanceof PlaceCall.Outcome.Refused refused) {
      return new Outcome.Refused("time", refused.reason());
    }
    if (placed instanceof PlaceCall.Outcome.Taken taken) {
      return new Outcome.SlotTaken(taken.others());
    }
    LOG.info("Another time is promised for callback {}, asked for by {}", callbackId, via);
    return promise(before, ((PlaceCall.Outcome.Placed) placed).slot());
  }

  private Outcome promise(Callback before, CallSlot slot) {
    callbacks.promise(
        before.id(), promiseCall.of(before.customerId(), slot, before.promise().firstFrom()));
    process.timeChanged(before.id());
    Callback after = callbacks.get(before.id());
    Instant old = before.promise().slot().from();
    news.moved(after, old);
    return new Outcome.Changed(after);
  }

  private static boolean isPromised(Callback callback, CallWish wish) {
    return callback.state() == Callback.State.OPEN
        && wish instanceof CallWish.At at
        && at.slot().window().equals(callback.promise().slot())
        && at.slot().teamId().equals(callback.promise().teamId());
  }
}
