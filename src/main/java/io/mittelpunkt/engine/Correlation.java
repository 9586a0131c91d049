package io.mittelpunkt.engine;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Delivers messages to running cases, in the caller's transaction. */
@Component
public class Correlation {

  private final RuntimeService runtimeService;

  Correlation(RuntimeService runtimeService) {
    this.runtimeService = runtimeService;
  }

  /**
   * Hands a message to whoever waits for it in a case. Nobody waiting is no error: what the message
   * says is already a fact in the sender's row, and the model reads that row before it waits.
   *
   * @param message the message's name
   * @param businessKey the case's id
   * @return how many waits took the message
   */
  public int deliver(String message, String businessKey) {
    return deliver(message, businessKey, Map.of());
  }

  /**
   * As {@link #deliver(String, String)}, with variables for the case.
   *
   * @param variables ids, flags and instants only
   */
  public int deliver(String message, String businessKey, Map<String, Object> variables) {
    return runtimeService
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(businessKey)
        .setVariables(variables)
        .correlateAllWithResult()
        .size();
  }
}
