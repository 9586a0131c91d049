package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.engine.FormAnswers;
import io.mittelpunkt.provisioning.ConfirmContract;
import io.mittelpunkt.provisioning.ConfirmContract.Outcome;
import io.mittelpunkt.provisioning.Contracts;
import io.mittelpunkt.provisioning.Evidence;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class NoteConsentDelegate implements JavaDelegate {

  private static final String GIVEN = "given";

  private final ConfirmContract confirmContract;
  private final Contracts contracts;
  private final FormAnswers answers;

  NoteConsentDelegate(ConfirmContract confirmContract, Contracts contracts, FormAnswers answers) {
    this.confirmContract = confirmContract;
    this.contracts = contracts;
    this.answers = answers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String orderId = execution.getProcessBusinessKey();
    String code = answers.takeIfThere(execution, ProvisioningWords.CODE);
    String signature = answers.takeIfThere(execution, ProvisioningWords.SIGNATURE);
    boolean open = contracts.openOf(orderId).isPresent();
    if (open && GIVEN.equals(execution.getVariable(ProvisioningWords.CONSENT))) {
      record(orderId, code, signature);
    }
    execution.setVariable(
        ProvisioningWords.CONTRACT_CONFIRMED, contracts.openOf(orderId).isEmpty());
  }

  private void record(String orderId, @Nullable String code, @Nullable String signature) {
    if (code == null && signature == null) {
      throw answers.refused("contract.evidenceMissing");
    }
    Evidence evidence = code != null ? Evidence.code(code) : Evidence.signature(signature);
    if (confirmContract.record(orderId, evidence, "agent") == Outcome.NO_EVIDENCE) {
      throw answers.refused("contract.noEvidence");
    }
  }
}
