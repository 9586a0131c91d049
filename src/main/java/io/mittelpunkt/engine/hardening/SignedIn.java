package io.mittelpunkt.engine.hardening;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;

/** Who gave a command. */
final class SignedIn {

  private SignedIn() {}

  /** The person; nobody for jobs, our own code, and what happens inside another command. */
  static @Nullable Authentication person(IdentityService identityService) {
    return Context.getCommandContext() == null ? identityService.getCurrentAuthentication() : null;
  }
}
