package io.mittelpunkt.desk.flow;

import io.mittelpunkt.desk.OpenTasks;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

@Component
class EngineOpenTasks implements OpenTasks {

  private final TaskService taskService;

  EngineOpenTasks(TaskService taskService) {
    this.taskService = taskService;
  }

  @Override
  public List<OpenTask> of(String orderId) {
    return taskService
        .createTaskQuery()
        .processInstanceBusinessKey(orderId)
        .orderByTaskCreateTime()
        .asc()
        .list()
        .stream()
        .map(this::task)
        .toList();
  }

  private OpenTask task(Task task) {
    Set<String> groups =
        taskService.getIdentityLinksForTask(task.getId()).stream()
            .map(IdentityLink::getGroupId)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(TreeSet::new));
    Date due = task.getDueDate();
    return new OpenTask(
        task.getId(),
        task.getName().replaceAll("\\s+", " "),
        groups,
        task.getAssignee(),
        task.getCreateTime().toInstant(),
        due == null ? null : due.toInstant());
  }
}
