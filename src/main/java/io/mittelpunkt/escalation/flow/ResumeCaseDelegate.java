package io.mittelpunkt.escalation.flow;

import io.mittelpunkt.escalation.CaseObserver;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Says that a step is no longer a person's matter, before the case runs on and tells its story. */
@Component
class ResumeCaseDelegate implements JavaDelegate {

  private final List<CaseObserver> observers;
  private final RuntimeService runtimeService;

  ResumeCaseDelegate(List<CaseObserver> observers, RuntimeService runtimeService) {
    this.observers = observers;
    this.runtimeService = runtimeService;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseId = execution.getProcessBusinessKey();
    observers.forEach(observer -> observer.stepResumed(caseId, () -> menders(caseId) > 1));
  }

  private long menders(String caseId) {
    return runtimeService
        .createProcessInstanceQuery()
        .processDefinitionKey(EscalationWords.MEND_FAILED_STEP)
        .processInstanceBusinessKey(caseId)
        .count();
  }
}
