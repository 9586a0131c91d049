package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.provisioning.KeepPromise;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AnnounceDelayDelegate implements JavaDelegate {

  private final KeepPromise keepPromise;

  AnnounceDelayDelegate(KeepPromise keepPromise) {
    this.keepPromise = keepPromise;
  }

  @Override
  public void execute(DelegateExecution execution) {
    int later = ((Number) execution.getVariable(ProvisioningWords.LATER_WORKING_DAYS)).intValue();
    keepPromise.announceDelay(
        execution.getProcessBusinessKey(),
        later,
        (String) execution.getVariable(ProvisioningWords.SLOWEST_STEP));
  }
}
