package io.mittelpunkt.scheduling.flow;

import io.mittelpunkt.scheduling.NoteVisitOutcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NoteVisitOutcomeDelegate implements JavaDelegate {

  private final NoteVisitOutcome noteVisitOutcome;

  NoteVisitOutcomeDelegate(NoteVisitOutcome noteVisitOutcome) {
    this.noteVisitOutcome = noteVisitOutcome;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String outcome = (String) execution.getVariable(SchedulingWords.VISIT_OUTCOME);
    execution.setVariable(
        SchedulingWords.VISIT_DONE,
        noteVisitOutcome.note(execution.getProcessBusinessKey(), outcome));
  }
}
