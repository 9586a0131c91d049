package io.mittelpunkt.escalation.flow;

import io.mittelpunkt.escalation.CaseObserver;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class ResumeCaseDelegate implements JavaDelegate {

  private final List<CaseObserver> observers;

  ResumeCaseDelegate(List<CaseObserver> observers) {
    this.observers = observers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    observers.forEach(observer -> observer.stepResumed(execution.getProcessBusinessKey()));
  }
}
