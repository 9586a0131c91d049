package io.mittelpunkt.scheduling.flow;

import io.mittelpunkt.scheduling.AnnounceArrival;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AnnounceArrivalDelegate implements JavaDelegate {

  private final AnnounceArrival announceArrival;

  AnnounceArrivalDelegate(AnnounceArrival announceArrival) {
    this.announceArrival = announceArrival;
  }

  @Override
  public void execute(DelegateExecution execution) {
    announceArrival.announce(execution.getProcessBusinessKey());
  }
}
