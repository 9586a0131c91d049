package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.engine.OutsideEffect;
import io.mittelpunkt.provisioning.ReleasePort;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@OutsideEffect
class ReleasePortDelegate implements JavaDelegate {

  private final ReleasePort releasePort;

  ReleasePortDelegate(ReleasePort releasePort) {
    this.releasePort = releasePort;
  }

  @Override
  public void execute(DelegateExecution execution) {
    releasePort.release(execution.getProcessBusinessKey());
  }
}
