package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.engine.FormAnswers;
import io.mittelpunkt.provisioning.BeginDraft;
import io.mittelpunkt.provisioning.BeginDraft.Outcome;
import io.mittelpunkt.provisioning.NewDraft;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class BeginDraftDelegate implements JavaDelegate {

  private final BeginDraft beginDraft;
  private final FormAnswers answers;

  BeginDraftDelegate(BeginDraft beginDraft, FormAnswers answers) {
    this.beginDraft = beginDraft;
    this.answers = answers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Outcome outcome =
        beginDraft.begin(
            new NewDraft(
                answers.takeIfThere(execution, ProvisioningWords.CUSTOMER_NUMBER),
                answers.takeIfThere(execution, ProvisioningWords.NEW_NAME),
                answers.takeIfThere(execution, ProvisioningWords.STREET),
                answers.takeIfThere(execution, ProvisioningWords.POSTCODE),
                answers.takeIfThere(execution, ProvisioningWords.CITY),
                answers.takeIfThere(execution, ProvisioningWords.EMAIL),
                answers.takeIfThere(execution, ProvisioningWords.CONTACT_PHONE),
                answers.takeIfThere(execution, ProvisioningWords.LANGUAGE),
                answers.takeIfThere(execution, ProvisioningWords.CHANNEL)));
    if (outcome instanceof Outcome.Refused refused) {
      throw answers.refused(refused.reason());
    }
    String draft = ((Outcome.Begun) outcome).draftId();
    execution.setProcessBusinessKey(draft);
    execution.setVariable(ProvisioningWords.ORDER_ID, draft);
  }
}
