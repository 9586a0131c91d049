package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.CallClaims;
import io.mittelpunkt.callbacks.Callback;
import io.mittelpunkt.callbacks.Callbacks;
import io.mittelpunkt.callbacks.routing.CallOrder;
import io.mittelpunkt.engine.Published;
import io.mittelpunkt.shared.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** What the timers around a call ask. */
@Component("callTimes")
@Published
public class CallTimesBean {

  /** How long an invitation stands before one of us asks whether the call is still wanted. */
  private static final Duration QUIET = Duration.ofDays(21);

  private final Callbacks callbacks;
  private final CallClaims claims;
  private final CallOfferBean offer;
  private final MovableClock clock;

  CallTimesBean(Callbacks callbacks, CallClaims claims, CallOfferBean offer, MovableClock clock) {
    this.callbacks = callbacks;
    this.claims = claims;
    this.offer = offer;
    this.clock = clock;
  }

  /**
   * When it is to stand high in the list.
   *
   * @param execution of a callback
   */
  public Date near(DelegateExecution execution) {
    return Date.from(slotFrom(execution).minus(CallOrder.NEAR_BEFORE));
  }

  /**
   * When more people may take it.
   *
   * @param execution of a callback
   */
  public Date spillOver(DelegateExecution execution) {
    Instant last = slotFrom(execution).plus(Duration.ofMinutes(CallOfferBean.spillOver(execution)));
    return Date.from(offer.nextAt(execution).orElse(last));
  }

  /**
   * When who has it is to have said how it went.
   *
   * @param execution of a callback
   */
  public Date claimEnd(DelegateExecution execution) {
    return Date.from(claims.end(execution.getProcessBusinessKey()));
  }

  /**
   * When the promised time is over.
   *
   * @param execution of a callback
   */
  public Date slotEnd(DelegateExecution execution) {
    return Date.from(call(execution).promise().slot().to());
  }

  /**
   * When an invitation has been quiet for long.
   *
   * @param execution of a callback
   */
  public Date quiet(DelegateExecution execution) {
    return Date.from(clock.instant().plus(QUIET));
  }

  /** When the time began for which the call was offered last. */
  static Instant called(DelegateExecution execution) {
    return ((Date) execution.getVariable(CallWords.SLOT_FROM)).toInstant();
  }

  private Instant slotFrom(DelegateExecution execution) {
    return call(execution).promise().slot().from();
  }

  private Callback call(DelegateExecution execution) {
    return callbacks.get(execution.getProcessBusinessKey());
  }
}
