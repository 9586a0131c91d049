package io.mittelpunkt.escalation.flow;

import io.mittelpunkt.engine.ModelNames;
import io.mittelpunkt.engine.StaffTexts;
import io.mittelpunkt.engine.TaskContext;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Shows what is idle and what failed, in the words of the diagram. */
@Component
class EscalationTaskContext implements TaskContext {

  private final RuntimeService runtimeService;
  private final TaskService taskService;
  private final HistoryService historyService;
  private final ManagementService managementService;
  private final ModelNames modelNames;
  private final StaffTexts texts;

  EscalationTaskContext(
      @Lazy RuntimeService runtimeService,
      @Lazy TaskService taskService,
      @Lazy HistoryService historyService,
      @Lazy ManagementService managementService,
      @Lazy ModelNames modelNames,
      StaffTexts texts) {
    this.runtimeService = runtimeService;
    this.taskService = taskService;
    this.historyService = historyService;
    this.managementService = managementService;
    this.modelNames = modelNames;
    this.texts = texts;
  }

  @Override
  public Map<String, Object> facts(String businessKey, String processId, String processInstanceId) {
    return switch (processId) {
      case EscalationWords.ESCALATE_IDLE_CASE -> idle(processInstanceId);
      case EscalationWords.MEND_FAILED_STEP -> failed(processInstanceId);
      default -> Map.of();
    };
  }

  private Map<String, Object> idle(String instance) {
    Map<String, Object> variables = runtimeService.getVariables(instance);
    Map<String, Object> facts = new HashMap<>();
    facts.put(
        "idleSinceAt",
        texts.moment(((Date) variables.get(EscalationWords.IDLE_SINCE)).toInstant()));
    HistoricActivityInstance wait =
        historyService
            .createHistoricActivityInstanceQuery()
            .activityInstanceId((String) variables.get(EscalationWords.WATCHED_WAIT))
            .singleResult();
    if (wait != null) {
      facts.put(
          "watchedStepName", modelNames.of(wait.getProcessDefinitionId(), wait.getActivityId()));
      Task task = taskService.createTaskQuery().activityInstanceIdIn(wait.getId()).singleResult();
      facts.put(
          "watchedStepOwner",
          task == null || task.getAssignee() == null
              ? texts.text("task.nobody")
              : task.getAssignee());
    }
    return facts;
  }

  private Map<String, Object> failed(String instance) {
    Map<String, Object> variables = runtimeService.getVariables(instance);
    Job job =
        managementService
            .createJobQuery()
            .jobId((String) variables.get(EscalationWords.FAILED_JOB))
            .singleResult();
    String reason = job == null ? null : job.getExceptionMessage();
    String unexpected = texts.text("failure.unexpected");
    return Map.of(
        "failedStepName",
        modelNames.of(
            (String) variables.get(EscalationWords.FAILED_FLOW),
            (String) variables.get(EscalationWords.FAILED_STEP)),
        "failureReason",
        reason == null || !reason.startsWith("failure.")
            ? unexpected
            : texts.textOr(reason, unexpected));
  }
}
