package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.AnnounceHandOn;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AnnounceHandOnDelegate implements JavaDelegate {

  private final AnnounceHandOn announceHandOn;

  AnnounceHandOnDelegate(AnnounceHandOn announceHandOn) {
    this.announceHandOn = announceHandOn;
  }

  @Override
  public void execute(DelegateExecution execution) {
    announceHandOn.announce(execution.getProcessBusinessKey());
  }
}
