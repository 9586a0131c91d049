package io.mittelpunkt.provisioning.flow;

import io.mittelpunkt.engine.OutsideEffect;
import io.mittelpunkt.provisioning.QualifyDraft;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
@OutsideEffect
class QualifyDraftDelegate implements JavaDelegate {

  private final QualifyDraft qualifyDraft;

  QualifyDraftDelegate(QualifyDraft qualifyDraft) {
    this.qualifyDraft = qualifyDraft;
  }

  @Override
  public void execute(DelegateExecution execution) {
    qualifyDraft.qualify(execution.getProcessBusinessKey());
    // The next form asks anew.
    execution.removeVariable(ProvisioningWords.DECISION);
  }
}
