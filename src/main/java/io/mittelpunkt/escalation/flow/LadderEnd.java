package io.mittelpunkt.escalation.flow;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.mittelpunkt.shared.Errands;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Takes down what escalation put up when its reason is gone: in a background task that commits with
 * the step that moved, so that neither an agent's transaction holds it nor a kill loses it.
 */
@Configuration(proxyBeanMethods = false)
class LadderEnd {

  private static final TaskDescriptor<String> CASE_MOVED =
      TaskDescriptor.of("case-moved", String.class);
  private static final TaskDescriptor<String> STEP_RECOVERED =
      TaskDescriptor.of("step-recovered", String.class);

  @Bean
  Task<String> caseMovedTask(ObjectProvider<RuntimeService> runtimeService) {
    return Tasks.oneTime(CASE_MOVED)
        .onFailure(Errands.againAndAgain())
        .execute(
            (task, context) ->
                end(
                    runtimeService.getObject().createMessageCorrelation(EscalationWords.CASE_MOVED),
                    EscalationWords.WATCHED_WAIT,
                    task.getId(),
                    task.getData()));
  }

  @Bean
  Task<String> stepRecoveredTask(ObjectProvider<RuntimeService> runtimeService) {
    return Tasks.oneTime(STEP_RECOVERED)
        .onFailure(Errands.againAndAgain())
        .execute(
            (task, context) ->
                end(
                    runtimeService
                        .getObject()
                        .createMessageCorrelation(EscalationWords.STEP_RECOVERED),
                    EscalationWords.INCIDENT,
                    task.getId(),
                    task.getData()));
  }

  @Bean
  Announcer ladderEndAnnouncer(Errands errands) {
    return new Announcer(errands);
  }

  /** Announces the end within the transaction that brings it. */
  record Announcer(Errands errands) {

    void caseMoved(String wait, String businessKey) {
      errands.leave(CASE_MOVED.instance(wait).data(businessKey).build());
    }

    void stepRecovered(String incident, String businessKey) {
      errands.leave(STEP_RECOVERED.instance(incident).data(businessKey).build());
    }
  }

  private static void end(
      MessageCorrelationBuilder message, String variable, String value, String businessKey) {
    message
        .processInstanceBusinessKey(businessKey)
        .processInstanceVariableEquals(variable, value)
        .correlateAll();
  }
}
