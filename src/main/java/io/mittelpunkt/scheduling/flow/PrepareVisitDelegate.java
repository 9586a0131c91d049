package io.mittelpunkt.scheduling.flow;

import io.mittelpunkt.scheduling.PrepareVisit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PrepareVisitDelegate implements JavaDelegate {

  private final PrepareVisit prepareVisit;

  PrepareVisitDelegate(PrepareVisit prepareVisit) {
    this.prepareVisit = prepareVisit;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        SchedulingWords.REACHED_BY,
        prepareVisit.reachedBy(execution.getProcessBusinessKey()).code());
  }
}
