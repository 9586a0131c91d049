package io.mittelpunkt.scheduling.flow;

import io.mittelpunkt.scheduling.AnnounceLateVisit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class AnnounceLateVisitDelegate implements JavaDelegate {

  private final AnnounceLateVisit announceLateVisit;

  AnnounceLateVisitDelegate(AnnounceLateVisit announceLateVisit) {
    this.announceLateVisit = announceLateVisit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    announceLateVisit.announce(execution.getProcessBusinessKey());
  }
}
