package io.mittelpunkt.engine;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.mittelpunkt.shared.Errands;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Deletes the engine's own story of a case that came to nothing. It says who of the staff had it
 * and how it ended, which together would say whose customers refuse (P10).
 */
@Component
public class ForgottenCases {

  private static final TaskDescriptor<String> FORGET_CASE =
      TaskDescriptor.of("forget-case", String.class);

  private final Errands errands;

  ForgottenCases(Errands errands) {
    this.errands = errands;
  }

  /**
   * Deletes it as soon as nothing of it runs any more; the wish commits with the caller.
   *
   * @param businessKey the case's id
   */
  public void forget(String businessKey) {
    errands.leave(FORGET_CASE.instance(businessKey).data(businessKey).build());
  }

  /** Deletes what was left to the background. */
  @Configuration(proxyBeanMethods = false)
  static class Forgetting {

    @Bean
    Task<String> forgetCaseTask(ObjectProvider<HistoryService> historyService) {
      return Tasks.oneTime(FORGET_CASE)
          .onFailure(Errands.againAndAgain())
          .execute((task, context) -> forget(task.getData(), historyService.getObject()));
    }

    private static void forget(String businessKey, HistoryService history) {
      List<HistoricProcessInstance> all =
          history
              .createHistoricProcessInstanceQuery()
              .processInstanceBusinessKey(businessKey)
              .list();
      if (all.stream().anyMatch(one -> one.getEndTime() == null)) {
        throw new IllegalStateException(businessKey + " is not over yet");
      }
      // A called or an escalated case has a row of its own, and goes with its case.
      all.forEach(one -> history.deleteHistoricProcessInstanceIfExists(one.getId()));
    }
  }
}
