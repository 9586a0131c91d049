package io.mittelpunkt.scheduling.flow;

import io.mittelpunkt.scheduling.RemindOfVisit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindOfVisitDelegate implements JavaDelegate {

  private final RemindOfVisit remindOfVisit;

  RemindOfVisitDelegate(RemindOfVisit remindOfVisit) {
    this.remindOfVisit = remindOfVisit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    remindOfVisit.remind(execution.getProcessBusinessKey());
  }
}
