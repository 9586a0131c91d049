package io.mittelpunkt.scheduling.flow;

import io.mittelpunkt.engine.FormAnswers;
import io.mittelpunkt.scheduling.SettleVisit;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class SettleVisitDelegate implements JavaDelegate {

  private final SettleVisit settleVisit;
  private final FormAnswers answers;

  SettleVisitDelegate(SettleVisit settleVisit, FormAnswers answers) {
    this.settleVisit = settleVisit;
    this.answers = answers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String outcome = String.valueOf(execution.getVariable(SchedulingWords.VISIT_OUTCOME));
    if (!settleVisit.settle(execution.getProcessBusinessKey(), outcome)) {
      throw answers.refused("answer.empty");
    }
  }
}
