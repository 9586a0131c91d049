package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.provisioning.FindWhatIsLeft;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class FindWhatIsLeftDelegate implements JavaDelegate {

  private final FindWhatIsLeft findWhatIsLeft;

  FindWhatIsLeftDelegate(FindWhatIsLeft findWhatIsLeft) {
    this.findWhatIsLeft = findWhatIsLeft;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean visitLeft =
        Boolean.TRUE.equals(execution.getVariable(ProvisioningWords.VISIT_NEEDED))
            && !Boolean.TRUE.equals(execution.getVariable(ProvisioningWords.VISIT_DONE));
    execution.setVariable(
        ProvisioningWords.SLOWEST_STEP,
        findWhatIsLeft.slowestStepLeft(execution.getProcessBusinessKey(), visitLeft));
  }
}
