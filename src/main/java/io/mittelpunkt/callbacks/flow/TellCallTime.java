package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.Callback;
import io.mittelpunkt.callbacks.Callbacks;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a new time or a new route to a callback's process. The row is read under its lock at that
 * moment: what was true when the errand was left may have passed.
 */
@Component
class TellCallTime {

  private final Callbacks callbacks;
  private final RuntimeService runtimeService;

  TellCallTime(Callbacks callbacks, RuntimeService runtimeService) {
    this.callbacks = callbacks;
    this.runtimeService = runtimeService;
  }

  /** Another time is promised; nothing happens where he is invited to name one meanwhile. */
  @Transactional
  public void timeChanged(String callbackId) {
    tell(callbacks.lock(callbackId));
  }

  /** Its route is to be sought anew, unless somebody took the call meanwhile: it stays his. */
  @Transactional
  public void routeAnew(String callbackId) {
    Callback call = callbacks.lock(callbackId);
    if (call.progress().takenBy() == null) {
      tell(call);
    }
  }

  private void tell(Callback call) {
    if (call.state() == Callback.State.OPEN) {
      runtimeService
          .createMessageCorrelation(CallWords.TIME_CHANGED)
          .processInstanceBusinessKey(call.id())
          .correlateAll();
    }
  }
}
