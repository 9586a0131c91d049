package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.engine.FormAnswers;
import io.mittelpunkt.provisioning.ChooseAlternative;
import io.mittelpunkt.provisioning.ChooseAlternative.Outcome;
import io.mittelpunkt.provisioning.CorrectAddress;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NoteChoiceDelegate implements JavaDelegate {

  private final ChooseAlternative chooseAlternative;
  private final CorrectAddress correctAddress;
  private final FormAnswers answers;

  NoteChoiceDelegate(
      ChooseAlternative chooseAlternative, CorrectAddress correctAddress, FormAnswers answers) {
    this.chooseAlternative = chooseAlternative;
    this.correctAddress = correctAddress;
    this.answers = answers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String orderId = execution.getProcessBusinessKey();
    String street = answers.takeIfThere(execution, ProvisioningWords.STREET);
    String postcode = answers.takeIfThere(execution, ProvisioningWords.POSTCODE);
    String city = answers.takeIfThere(execution, ProvisioningWords.CITY);
    String choice = (String) execution.getVariable(ProvisioningWords.CHOICE);
    String offering = (String) execution.getVariable(ProvisioningWords.CHOSEN_OFFERING);
    if ("otherAddress".equals(choice)) {
      correctAddress
          .correct(orderId, street, postcode, city)
          .ifPresent(
              reason -> {
                throw answers.refused(reason);
              });
    } else if ("otherOffering".equals(choice)
        && (offering == null
            || !(boolean) execution.getVariable(ProvisioningWords.ALTERNATIVES_EXIST)
            || chooseAlternative.writeDown(orderId, offering, "agent") == Outcome.NOT_OFFERED)) {
      throw answers.refused("alternative.notOffered");
    }
    execution.setVariable(ProvisioningWords.ORDER_GOES_ON, !"nothing".equals(choice));
  }
}
