package io.mittelpunkt.scheduling.flow;

import io.mittelpunkt.engine.FormAnswers;
import io.mittelpunkt.scheduling.NoteVisitOutcome;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NoteVisitOutcomeDelegate implements JavaDelegate {

  private static final Set<String> OUTCOMES = Set.of("done", "followUp", "absent", "notPossible");

  private final NoteVisitOutcome noteVisitOutcome;
  private final FormAnswers answers;

  NoteVisitOutcomeDelegate(NoteVisitOutcome noteVisitOutcome, FormAnswers answers) {
    this.noteVisitOutcome = noteVisitOutcome;
    this.answers = answers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String outcome = String.valueOf(execution.getVariable(SchedulingWords.VISIT_OUTCOME));
    if (!OUTCOMES.contains(outcome)) {
      throw answers.refused("answer.empty");
    }
    execution.setVariable(
        SchedulingWords.VISIT_DONE,
        noteVisitOutcome.note(execution.getProcessBusinessKey(), outcome));
  }
}
