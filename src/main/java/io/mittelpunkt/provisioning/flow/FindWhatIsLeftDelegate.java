package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.provisioning.KeepPromise;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class FindWhatIsLeftDelegate implements JavaDelegate {

  private final KeepPromise keepPromise;

  FindWhatIsLeftDelegate(KeepPromise keepPromise) {
    this.keepPromise = keepPromise;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean visitLeft =
        Boolean.TRUE.equals(execution.getVariable(ProvisioningWords.VISIT_NEEDED))
            && !Boolean.TRUE.equals(execution.getVariable(ProvisioningWords.VISIT_DONE));
    execution.setVariable(
        ProvisioningWords.SLOWEST_STEP,
        keepPromise.slowestStepLeft(execution.getProcessBusinessKey(), visitLeft));
  }
}
