package io.mittelpunkt.engine.hardening;

import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.task.TaskDefinition;

/**
 * Lets a person who ends a task set the fields of its form and nothing else: the engine itself
 * makes a variable of whatever he sends, so that he could change the order or store personal data
 * in the case. A task without a form takes nothing.
 */
class FormFieldGuard extends CommandInterceptor {

  private final IdentityService identityService;

  FormFieldGuard(IdentityService identityService) {
    this.identityService = identityService;
  }

  @Override
  public <T> T execute(Command<T> command) {
    TaskAnswers answers =
        SignedIn.person(identityService) == null ? null : TaskAnswers.in(command).orElse(null);
    if (answers == null) {
      return next.execute(command);
    }
    return next.execute(
        context -> {
          refuseOthersThanFields(answers, context);
          return command.execute(context);
        });
  }

  /** After the engine's own check, so that a stranger does not learn what a form asks for. */
  private static void refuseOthersThanFields(TaskAnswers answers, CommandContext context) {
    TaskEntity task = context.getTaskManager().findTaskById(answers.taskId());
    if (task == null) {
      return;
    }
    for (CommandChecker checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
      checker.checkTaskWork(task);
    }
    Set<String> fields = fieldsOf(task, context);
    for (String name : answers.names()) {
      if (!fields.contains(name)) {
        throw new BadUserRequestException(
            "This task's form has no field %s to fill in, only %s".formatted(name, fields));
      }
    }
  }

  private static Set<String> fieldsOf(TaskEntity task, CommandContext context) {
    TaskDefinition step = task.getTaskDefinition();
    boolean hasForm =
        step != null && (step.getFormKey() != null || step.getCamundaFormDefinitionKey() != null);
    return hasForm
        ? FormFields.of(context.runWithoutAuthorization(new GetDeployedTaskFormCmd(task.getId())))
        : Set.of();
  }
}
