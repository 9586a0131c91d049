package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.engine.OutsideEffect;
import io.mittelpunkt.provisioning.TestLine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@OutsideEffect
class TestLineDelegate implements JavaDelegate {

  private final TestLine testLine;

  TestLineDelegate(TestLine testLine) {
    this.testLine = testLine;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String orderId = execution.getProcessBusinessKey();
    execution.setVariable(ProvisioningWords.LINE_GOOD, testLine.test(orderId));
  }
}
