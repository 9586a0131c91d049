package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.provisioning.AnnounceCall;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AnnounceCallDelegate implements JavaDelegate {

  private final AnnounceCall announceCall;

  AnnounceCallDelegate(AnnounceCall announceCall) {
    this.announceCall = announceCall;
  }

  @Override
  public void execute(DelegateExecution execution) {
    announceCall.announce(execution.getProcessBusinessKey());
  }
}
