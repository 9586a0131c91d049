package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.engine.FormAnswers;
import io.mittelpunkt.provisioning.PlaceDraft;
import io.mittelpunkt.provisioning.PlaceDraft.Outcome;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PlaceDraftDelegate implements JavaDelegate {

  private final PlaceDraft placeDraft;
  private final FormAnswers answers;

  PlaceDraftDelegate(PlaceDraft placeDraft, FormAnswers answers) {
    this.placeDraft = placeDraft;
    this.answers = answers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    if (placeDraft.place(execution.getProcessBusinessKey(), null)
        instanceof Outcome.Refused refused) {
      throw answers.refused(refused.reason());
    }
  }
}
