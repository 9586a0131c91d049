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
    String outcome = noteVisitOutcome.note(execution.getProcessBusinessKey());
    execution.setVariable(SchedulingWords.VISIT_OUTCOME, outcome);
    execution.setVariable(SchedulingWords.VISIT_DONE, outcome.equals("done"));
  }
}
