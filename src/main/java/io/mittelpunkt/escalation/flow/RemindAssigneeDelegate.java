package io.mittelpunkt.escalation.flow;

import io.mittelpunkt.engine.ModelNames;
import io.mittelpunkt.engine.StaffTexts;
import io.mittelpunkt.escalation.RemindStaff;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** First rung: the task rises in the lists, says why, and whoever could do it gets a mail. */
@Component
class RemindAssigneeDelegate implements JavaDelegate {

  /** From here on a task stands in the list 'Escalated'. */
  private static final int RAISED = 80;

  private final TaskService taskService;
  private final IdentityService identityService;
  private final ModelNames modelNames;
  private final RemindStaff remindStaff;
  private final StaffTexts texts;

  RemindAssigneeDelegate(
      TaskService taskService,
      IdentityService identityService,
      ModelNames modelNames,
      RemindStaff remindStaff,
      StaffTexts texts) {
    this.taskService = taskService;
    this.identityService = identityService;
    this.modelNames = modelNames;
    this.remindStaff = remindStaff;
    this.texts = texts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String wait = (String) execution.getVariable(EscalationWords.WATCHED_WAIT);
    Date since = (Date) execution.getVariable(EscalationWords.IDLE_SINCE);
    for (Task task : taskService.createTaskQuery().activityInstanceIdIn(wait).list()) {
      taskService.setPriority(task.getId(), Math.max(task.getPriority(), RAISED));
      taskService.createComment(
          task.getId(),
          task.getProcessInstanceId(),
          texts.text("escalation.reminded", texts.moment(since.toInstant())));
      remindStaff.remind(
          wait,
          execution.getProcessBusinessKey(),
          modelNames.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey()),
          since.toInstant(),
          whoCouldDo(task));
    }
  }

  private Set<String> whoCouldDo(Task task) {
    if (task.getAssignee() != null) {
      return Set.of(task.getAssignee());
    }
    Set<String> people = new LinkedHashSet<>();
    for (IdentityLink link : taskService.getIdentityLinksForTask(task.getId())) {
      if (link.getGroupId() != null) {
        identityService.createUserQuery().memberOfGroup(link.getGroupId()).list().stream()
            .map(User::getId)
            .forEach(people::add);
      }
    }
    return people;
  }
}
