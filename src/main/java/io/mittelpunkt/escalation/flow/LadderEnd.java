package io.mittelpunkt.escalation.flow;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.mittelpunkt.shared.MovableClock;
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
        .onFailureRetryLater()
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
        .onFailureRetryLater()
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
  Announcer ladderEndAnnouncer(ObjectProvider<Scheduler> scheduler, MovableClock clock) {
    return new Announcer(scheduler, clock);
  }

  /** Announces the end within the transaction that brings it. */
  record Announcer(ObjectProvider<Scheduler> scheduler, MovableClock clock) {

    void caseMoved(String wait, String businessKey) {
      scheduler
          .getObject()
          .scheduleIfNotExists(
              CASE_MOVED.instance(wait).data(businessKey).build(), clock.instant());
    }

    void stepRecovered(String incident, String businessKey) {
      scheduler
          .getObject()
          .scheduleIfNotExists(
              STEP_RECOVERED.instance(incident).data(businessKey).build(), clock.instant());
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
