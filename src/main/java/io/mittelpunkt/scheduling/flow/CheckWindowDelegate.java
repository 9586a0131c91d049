package io.mittelpunkt.scheduling.flow;

import io.mittelpunkt.scheduling.CheckWindow;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class CheckWindowDelegate implements JavaDelegate {

  private final CheckWindow checkWindow;

  CheckWindowDelegate(CheckWindow checkWindow) {
    this.checkWindow = checkWindow;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariable(
        SchedulingWords.VISIT_BEGUN, checkWindow.isKept(execution.getProcessBusinessKey()));
  }
}
