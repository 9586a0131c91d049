package io.mittelpunkt.engine;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;

/**
 * Adds what the rooms know about a case to the variables that Tasklist loads for a task's form. The
 * command has already refused whoever may not read the task, and nothing is stored. A fact wins
 * over a variable of the same name, which somebody may have set to deceive a colleague.
 */
class TaskContextInterceptor extends CommandInterceptor {

  private final Supplier<List<TaskContext>> contexts;

  TaskContextInterceptor(Supplier<List<TaskContext>> contexts) {
    this.contexts = contexts;
  }

  @Override
  public <T> T execute(Command<T> command) {
    T result = next.execute(command);
    if (command instanceof GetTaskFormVariablesCmd form
        && result instanceof VariableMap variables) {
      CommandContext context = Context.getCommandContext();
      context.runWithoutAuthorization(
          () -> {
            addFacts(form, variables, context.getTaskManager().findTaskById(form.resourceId));
            return null;
          });
    }
    return result;
  }

  private void addFacts(GetTaskFormVariablesCmd form, VariableMap variables, TaskEntity task) {
    ExecutionEntity instance = task.getProcessInstance();
    if (instance == null || businessKey(instance) == null) {
      return;
    }
    ProcessDefinitionEntity process = instance.getProcessDefinition();
    for (TaskContext context : contexts.get()) {
      Map<String, Object> facts =
          context.facts(businessKey(instance), process.getKey(), instance.getId());
      facts.forEach(
          (name, fact) -> {
            if (form.formVariableNames == null || form.formVariableNames.contains(name)) {
              variables.put(name, ShownFact.of(fact));
            }
          });
    }
  }

  /** A called process may have no key of its own; the case's is that of the nearest caller. */
  private static @Nullable String businessKey(ExecutionEntity instance) {
    ExecutionEntity at = instance;
    while (at.getBusinessKey() == null && at.getSuperExecution() != null) {
      at = at.getSuperExecution().getProcessInstance();
    }
    return at.getBusinessKey();
  }
}
