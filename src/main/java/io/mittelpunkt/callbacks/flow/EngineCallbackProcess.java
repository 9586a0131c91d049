package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.CallbackProcess;
import io.mittelpunkt.engine.Correlation;
import io.mittelpunkt.engine.ForgottenCases;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineCallbackProcess implements CallbackProcess {

  private final RuntimeService runtimeService;
  private final Correlation correlation;
  private final ForgottenCases forgottenCases;

  EngineCallbackProcess(
      @Lazy RuntimeService runtimeService, Correlation correlation, ForgottenCases forgottenCases) {
    this.runtimeService = runtimeService;
    this.correlation = correlation;
    this.forgottenCases = forgottenCases;
  }

  @Override
  public void begin(String callbackId) {
    // Wanted by a message, not called: an interrupted call activity is dropped without a word (P9).
    runtimeService
        .createMessageCorrelation(CallWords.CALLBACK_WANTED)
        .processInstanceBusinessKey(callbackId)
        .setVariable(CallWords.ORDER_ID, callbackId)
        .correlateStartMessage();
  }

  @Override
  public void callTaken(String callbackId) {
    correlation.tell(CallWords.CALL_TAKEN, callbackId);
  }

  @Override
  public void timeChanged(String callbackId) {
    correlation.tell(CallWords.TIME_CHANGED, callbackId);
  }

  @Override
  public void callbackSettled(String callbackId) {
    correlation.tell(CallWords.CALLBACK_SETTLED, callbackId);
  }

  @Override
  public void forget(String callbackId) {
    forgottenCases.forget(callbackId);
  }
}
