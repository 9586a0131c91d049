package io.mittelpunkt.engine.hardening;

import io.mittelpunkt.engine.Groups;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cmd.AbstractPatchVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.AbstractVariableCmd;
import org.camunda.bpm.engine.impl.cmd.batch.variables.SetVariablesToProcessInstancesBatchCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses to set or remove a case's variables past its forms, unless an administrator does it.
 * Whoever has a task may do so by the engine's own rules, and could send a case another way or
 * store personal data in it.
 */
class VariableGuard extends CommandInterceptor {

  private final IdentityService identityService;

  VariableGuard(IdentityService identityService) {
    this.identityService = identityService;
  }

  @Override
  public <T> T execute(Command<T> command) {
    Authentication person = SignedIn.person(identityService);
    if (person != null && changesVariables(command) && !isAdministrator(person)) {
      throw new BadUserRequestException("Variables are changed by a task's form only");
    }
    return next.execute(command);
  }

  private static boolean changesVariables(Command<?> command) {
    return command instanceof AbstractVariableCmd
        || command instanceof AbstractPatchVariablesCmd
        || command instanceof SetVariablesToProcessInstancesBatchCmd;
  }

  private static boolean isAdministrator(Authentication person) {
    return person.getGroupIds() != null && person.getGroupIds().contains(Groups.ADMINISTRATORS);
  }
}
