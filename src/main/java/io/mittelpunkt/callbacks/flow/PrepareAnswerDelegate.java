package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.PrepareAnswer;
import io.mittelpunkt.callbacks.PrepareAnswer.Prepared;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class PrepareAnswerDelegate implements JavaDelegate {

  private final PrepareAnswer prepareAnswer;

  PrepareAnswerDelegate(PrepareAnswer prepareAnswer) {
    this.prepareAnswer = prepareAnswer;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Prepared prepared = prepareAnswer.prepare(execution.getProcessBusinessKey());
    execution.setVariable(ConversationWords.ANSWER_TEAM, prepared.teamId());
    execution.setVariable(ConversationWords.ANSWER_AGENT, prepared.agentId());
  }
}
