package io.mittelpunkt.engine;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.mittelpunkt.shared.Errands;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Tells running cases what happened. What a message says is first a fact in the sender's row; the
 * message commits with it and is delivered right after, in a transaction of its own that is tried
 * again when the case itself moves at the same moment. So neither a customer's answer nor another
 * system's report can fail because of what the engine is doing.
 */
@Component
public class Correlation {

  private static final TaskDescriptor<String> TELL_CASE =
      TaskDescriptor.of("tell-case", String.class);

  private final Errands errands;

  Correlation(Errands errands) {
    this.errands = errands;
  }

  /**
   * Tells a case something. Nobody waiting for it is no error: the model reads the sender's row
   * before it waits.
   *
   * @param message the message's name
   * @param businessKey the case's id
   */
  public void tell(String message, String businessKey) {
    errands.leave(TELL_CASE.instance(message + ":" + UUID.randomUUID()).data(businessKey).build());
  }

  /** Delivers what was left to the background. */
  @Configuration(proxyBeanMethods = false)
  static class Delivery {

    @Bean
    Task<String> tellCaseTask(ObjectProvider<RuntimeService> runtimeService) {
      return Tasks.oneTime(TELL_CASE)
          .onFailure(Errands.againAndAgain())
          .execute(
              (task, context) ->
                  runtimeService
                      .getObject()
                      .createMessageCorrelation(task.getId().split(":", 2)[0])
                      .processInstanceBusinessKey(task.getData())
                      .correlateAll());
    }
  }
}
