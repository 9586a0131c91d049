package io.mittelpunkt.engine.hardening;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cfg.CommandChecker;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceAtActivitiesCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/**
 * Lets a person start a process by its start form, from its beginning, with that form's fields and
 * nothing else. A process without one is started by what happens, never by hand: an order's process
 * without its order would be a case of nobody.
 */
class StartGuard extends CommandInterceptor {

  private static final Field DEFINITION =
      CommandFields.of(SubmitStartFormCmd.class, "processDefinitionId");
  private static final Field KEY = CommandFields.of(SubmitStartFormCmd.class, "businessKey");
  private static final Field FIELDS = CommandFields.of(SubmitStartFormCmd.class, "variables");
  private static final Field BUILDER =
      CommandFields.of(StartProcessInstanceCmd.class, "instantiationBuilder");

  private final IdentityService identityService;

  StartGuard(IdentityService identityService) {
    this.identityService = identityService;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (SignedIn.person(identityService) == null) {
      return next.execute(command);
    }
    if (command instanceof StartProcessInstanceAtActivitiesCmd) {
      throw new BadUserRequestException("A process is started at its beginning only");
    }
    return start(command)
        .map(
            start ->
                next.<T>execute(
                    context -> {
                      refuseOthersThanFields(start, context);
                      return command.execute(context);
                    }))
        .orElseGet(() -> next.execute(command));
  }

  private static Optional<Start> start(Command<?> command) {
    if (command instanceof SubmitStartFormCmd) {
      return Optional.of(
          new Start(
              null,
              (String) ReflectionUtils.getField(DEFINITION, command),
              (String) ReflectionUtils.getField(KEY, command),
              names(ReflectionUtils.getField(FIELDS, command))));
    }
    if (command instanceof StartProcessInstanceCmd) {
      var builder = (ProcessInstantiationBuilderImpl) ReflectionUtils.getField(BUILDER, command);
      return Optional.of(
          new Start(builder, null, builder.getBusinessKey(), names(builder.getVariables())));
    }
    return Optional.empty();
  }

  /** After the engine's own check, so that a stranger does not learn what a form asks for. */
  private static void refuseOthersThanFields(Start start, CommandContext context) {
    ProcessDefinitionEntity process = start.process(context);
    for (CommandChecker checker : context.getProcessEngineConfiguration().getCommandCheckers()) {
      checker.checkCreateProcessInstance(process);
    }
    FormDefinition form = process.getStartFormDefinition();
    if (form == null || form.getCamundaFormDefinitionKey() == null) {
      throw new BadUserRequestException("This process is not started by hand");
    }
    if (start.businessKey() != null && !start.businessKey().isBlank()) {
      throw new BadUserRequestException("A case gets its number by itself");
    }
    Set<String> fields =
        FormFields.of(
            context.runWithoutAuthorization(new GetDeployedStartFormCmd(process.getId())));
    for (String name : start.names()) {
      if (!fields.contains(name)) {
        throw new BadUserRequestException(
            "This process's start form has no field %s to fill in, only %s"
                .formatted(name, fields));
      }
    }
  }

  private static Set<String> names(@Nullable Object variables) {
    return variables == null ? Set.of() : Set.copyOf(((Map<String, ?>) variables).keySet());
  }

  /** Somebody's wish to start a process, with what he brings along. */
  private record Start(
      @Nullable ProcessInstantiationBuilderImpl builder,
      @Nullable String definitionId,
      @Nullable String businessKey,
      Set<String> names) {

    ProcessDefinitionEntity process(CommandContext context) {
      return builder != null
          ? new GetDeployedProcessDefinitionCmd(builder, false).execute(context)
          : context
              .getProcessEngineConfiguration()
              .getDeploymentCache()
              .findDeployedProcessDefinitionById(definitionId);
    }
  }
}
