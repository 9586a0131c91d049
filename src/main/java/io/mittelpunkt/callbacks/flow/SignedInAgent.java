package io.mittelpunkt.callbacks.flow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;

/** Who completed the task before a step. */
final class SignedInAgent {

  private SignedInAgent() {}

  /** His login; null when none of us did, but the service itself. */
  static @Nullable String of(DelegateExecution execution) {
    Authentication person =
        execution.getProcessEngineServices().getIdentityService().getCurrentAuthentication();
    return person == null ? null : person.getUserId();
  }
}
