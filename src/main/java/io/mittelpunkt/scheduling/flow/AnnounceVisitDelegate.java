package io.mittelpunkt.scheduling.flow;

import io.mittelpunkt.scheduling.AnnounceVisit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AnnounceVisitDelegate implements JavaDelegate {

  private final AnnounceVisit announceVisit;

  AnnounceVisitDelegate(AnnounceVisit announceVisit) {
    this.announceVisit = announceVisit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    announceVisit.announce(execution.getProcessBusinessKey());
  }
}
