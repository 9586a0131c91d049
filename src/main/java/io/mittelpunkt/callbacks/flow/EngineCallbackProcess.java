package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.CallbackProcess;
import io.mittelpunkt.engine.Correlation;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class EngineCallbackProcess implements CallbackProcess {

  private final ObjectProvider<RuntimeService> runtimeService;
  private final Correlation correlation;

  EngineCallbackProcess(ObjectProvider<RuntimeService> runtimeService, Correlation correlation) {
    this.runtimeService = runtimeService;
    this.correlation = correlation;
  }

  @Override
  public void begin(String callbackId) {
    runtimeService
        .getObject()
        .createMessageCorrelation("callbacks.callbackWanted")
        .processInstanceBusinessKey(callbackId)
        .correlateAll();
  }

  @Override
  public void callTaken(String callbackId) {
    correlation.tell("callbacks.callTaken", callbackId);
  }

  @Override
  public void timeChanged(String callbackId) {
    correlation.tell("callbacks.timeChanged", callbackId);
  }

  @Override
  public void callbackSettled(String callbackId) {
    correlation.tell("callbacks.callbackSettled", callbackId);
  }
}
