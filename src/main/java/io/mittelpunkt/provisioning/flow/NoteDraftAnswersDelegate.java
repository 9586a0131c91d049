package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.engine.FormAnswers;
import io.mittelpunkt.provisioning.AskForDraftCall;
import io.mittelpunkt.provisioning.DraftAnswers;
import io.mittelpunkt.provisioning.NoteDraftAnswers;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NoteDraftAnswersDelegate implements JavaDelegate {

  private final NoteDraftAnswers noteDraftAnswers;
  private final AskForDraftCall askForDraftCall;
  private final FormAnswers answers;

  NoteDraftAnswersDelegate(
      NoteDraftAnswers noteDraftAnswers, AskForDraftCall askForDraftCall, FormAnswers answers) {
    this.noteDraftAnswers = noteDraftAnswers;
    this.askForDraftCall = askForDraftCall;
    this.answers = answers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String draft = execution.getProcessBusinessKey();
    DraftAnswers said =
        new DraftAnswers(
            answers.takeIfThere(execution, ProvisioningWords.CHOSEN_OFFERING),
            answers.takeIfThere(execution, ProvisioningWords.BIRTH_DATE),
            answers.takeIfThere(execution, ProvisioningWords.CONTACT_PHONE),
            answers.takeIfThere(execution, ProvisioningWords.DAY_WISHED),
            answers.takeIfThere(execution, ProvisioningWords.SIGNATURE));
    String street = answers.takeIfThere(execution, ProvisioningWords.STREET);
    String postcode = answers.takeIfThere(execution, ProvisioningWords.POSTCODE);
    String city = answers.takeIfThere(execution, ProvisioningWords.CITY);
    refuse(noteDraftAnswers.note(draft, said));
    switch (String.valueOf(execution.getVariable(ProvisioningWords.DECISION))) {
      case "otherAddress" -> refuse(noteDraftAnswers.correctAddress(draft, street, postcode, city));
      case "notReached" -> askForDraftCall.notReached(draft);
      case "thinksItOver" -> noteDraftAnswers.thinksItOver(draft);
      default -> {
        // The other ways go on by the model.
      }
    }
  }

  private void refuse(Optional<String> reason) {
    reason.ifPresent(
        text -> {
          throw answers.refused(text);
        });
  }
}
