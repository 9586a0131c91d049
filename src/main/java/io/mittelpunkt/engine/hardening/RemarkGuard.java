package io.mittelpunkt.engine.hardening;

import java.lang.reflect.Field;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.GetAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.GetAttachmentContentCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessInstanceAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessInstanceCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentContentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * Lets only whoever may see a task read what was remarked on it, or remark something: the engine
 * itself asks nobody for a permission. Files are kept nowhere, since nothing here deletes them.
 */
class RemarkGuard extends CommandInterceptor {

  private static final Set<Class<?>> REMARKS =
      Set.of(
          AddCommentCmd.class,
          GetTaskCommentCmd.class,
          GetTaskCommentsCmd.class,
          GetProcessInstanceCommentsCmd.class);
  private static final Set<Class<?>> FILES =
      Set.of(
          CreateAttachmentCmd.class,
          SaveAttachmentCmd.class,
          GetAttachmentCmd.class,
          GetAttachmentContentCmd.class,
          GetTaskAttachmentCmd.class,
          GetTaskAttachmentContentCmd.class,
          GetTaskAttachmentsCmd.class,
          GetProcessInstanceAttachmentsCmd.class);

  private final IdentityService identityService;

  RemarkGuard(IdentityService identityService) {
    this.identityService = identityService;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (SignedIn.person(identityService) == null) {
      return next.execute(command);
    }
    if (FILES.contains(command.getClass())) {
      throw new BadUserRequestException("Files are not kept here");
    }
    if (!REMARKS.contains(command.getClass())) {
      return next.execute(command);
    }
    return next.execute(
        context -> {
          refuseWhoDoesNotSee(taskOf(command), context);
          return command.execute(context);
        });
  }

  private static void refuseWhoDoesNotSee(@Nullable String taskId, CommandContext context) {
    TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
    if (task == null) {
      throw new AuthorizationException("Remarks are for whoever sees the open task");
    }
    for (CommandChecker checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
      checker.checkReadTask(task);
    }
  }

  private static @Nullable String taskOf(Command<?> command) {
    Field task = ReflectionUtils.findField(command.getClass(), "taskId");
    if (task == null) {
      return null;
    }
    ReflectionUtils.makeAccessible(task);
    return (String) ReflectionUtils.getField(task, command);
  }
}
