package io.mittelpunkt.scheduling.flow;

import io.mittelpunkt.scheduling.NoteMissedWindow;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NoteMissedWindowDelegate implements JavaDelegate {

  private final NoteMissedWindow noteMissedWindow;

  NoteMissedWindowDelegate(NoteMissedWindow noteMissedWindow) {
    this.noteMissedWindow = noteMissedWindow;
  }

  @Override
  public void execute(DelegateExecution execution) {
    noteMissedWindow.note(execution.getProcessBusinessKey());
  }
}
