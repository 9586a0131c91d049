package io.mittelpunkt.callbacks.flow;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.mittelpunkt.callbacks.CallbackProcess;
import io.mittelpunkt.engine.Correlation;
import io.mittelpunkt.engine.ForgottenCases;
import io.mittelpunkt.shared.Errands;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

@Component
class EngineCallbackProcess implements CallbackProcess {

  private static final TaskDescriptor<String> TELL_TIME =
      TaskDescriptor.of("tell-call-time", String.class);

  private static final String ROUTE_ANEW = "routeAnew";

  private final RuntimeService runtimeService;
  private final Correlation correlation;
  private final Errands errands;
  private final ForgottenCases forgottenCases;

  EngineCallbackProcess(
      @Lazy RuntimeService runtimeService,
      Correlation correlation,
      Errands errands,
      ForgottenCases forgottenCases) {
    this.runtimeService = runtimeService;
    this.correlation = correlation;
    this.errands = errands;
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
    leave(CallWords.TIME_CHANGED, callbackId);
  }

  @Override
  public void routeAnew(String callbackId) {
    leave(ROUTE_ANEW, callbackId);
  }

  @Override
  public void callbackSettled(String callbackId) {
    correlation.tell(CallWords.CALLBACK_SETTLED, callbackId);
  }

  @Override
  public void forget(String callbackId) {
    forgottenCases.forget(callbackId);
  }

  private void leave(String what, String callbackId) {
    errands.leave(TELL_TIME.instance(what + ":" + UUID.randomUUID()).data(callbackId).build());
  }

  /** Does what was left to the background. */
  @Configuration(proxyBeanMethods = false)
  static class Telling {

    @Bean
    Task<String> tellCallTimeTask(ObjectProvider<TellCallTime> tellCallTime) {
      return Tasks.oneTime(TELL_TIME)
          .onFailure(Errands.againAndAgain())
          .execute(
              (task, context) -> {
                if (task.getId().startsWith(ROUTE_ANEW + ":")) {
                  tellCallTime.getObject().routeAnew(task.getData());
                } else {
                  tellCallTime.getObject().timeChanged(task.getData());
                }
              });
    }
  }
}
