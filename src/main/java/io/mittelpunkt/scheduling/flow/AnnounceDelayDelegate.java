package io.mittelpunkt.scheduling.flow;

import io.mittelpunkt.scheduling.AnnounceDelay;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AnnounceDelayDelegate implements JavaDelegate {

  private final AnnounceDelay announceDelay;

  AnnounceDelayDelegate(AnnounceDelay announceDelay) {
    this.announceDelay = announceDelay;
  }

  @Override
  public void execute(DelegateExecution execution) {
    announceDelay.announce(execution.getProcessBusinessKey());
  }
}
