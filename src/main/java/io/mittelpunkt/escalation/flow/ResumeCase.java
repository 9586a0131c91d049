package io.mittelpunkt.escalation.flow;

import io.mittelpunkt.escalation.CaseObserver;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Says that a step of a case is no longer a person's matter. */
@Component
class ResumeCase {

  private final List<CaseObserver> observers;
  private final RuntimeService runtimeService;

  ResumeCase(List<CaseObserver> observers, RuntimeService runtimeService) {
    this.observers = observers;
    this.runtimeService = runtimeService;
  }

  /**
   * Says so.
   *
   * @param mender the instance of {@code mend-failed-step} that is about to end
   */
  void after(DelegateExecution mender) {
    String caseId = mender.getProcessBusinessKey();
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
