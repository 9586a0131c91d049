package io.mittelpunkt.callbacks.flow;

import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The task in which somebody calls: who sees it, and where in the list it stands. */
@Component
class CallTask {

  private final TaskService taskService;
  private final CallOfferBean offer;

  CallTask(@Lazy TaskService taskService, CallOfferBean offer) {
    this.taskService = taskService;
    this.offer = offer;
  }

  /** Puts it up in the list; what stands higher stays where it is. */
  void raise(DelegateExecution execution, int priority) {
    task(execution)
        .filter(task -> task.getPriority() < priority)
        .ifPresent(task -> taskService.setPriority(task.getId(), priority));
  }

  /** Offers it to whoever may take it now, beside those who may already. */
  void offer(DelegateExecution execution) {
    task(execution)
        .ifPresent(
            task -> {
              offer
                  .groups(execution)
                  .forEach(group -> taskService.addCandidateGroup(task.getId(), group));
              offer
                  .users(execution)
                  .forEach(user -> taskService.addCandidateUser(task.getId(), user));
            });
  }

  /** Takes it from who has it. */
  void giveBack(DelegateExecution execution) {
    task(execution).ifPresent(task -> taskService.setAssignee(task.getId(), null));
  }

  private Optional<Task> task(DelegateExecution execution) {
    return Optional.ofNullable(
        taskService
            .createTaskQuery()
            .processInstanceId(execution.getProcessInstanceId())
            .taskDefinitionKey(CallWords.CALL)
            .singleResult());
  }
}
