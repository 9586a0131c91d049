package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.SettleQuietCall;
import io.mittelpunkt.engine.FormAnswers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class NoteQuietCallDelegate implements JavaDelegate {

  private final SettleQuietCall settleQuietCall;
  private final FormAnswers answers;

  NoteQuietCallDelegate(SettleQuietCall settleQuietCall, FormAnswers answers) {
    this.settleQuietCall = settleQuietCall;
    this.answers = answers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String id = execution.getProcessBusinessKey();
    String slot = answers.takeIfThere(execution, CallWords.CALL_SLOT);
    boolean noted =
        switch (String.valueOf(execution.getVariable(CallWords.QUIET_OUTCOME))) {
          case "timeNamed" -> slot != null && settleQuietCall.timeNamed(id, slot);
          case "notWanted" -> settleQuietCall.notWanted(id);
          case "leftOpen" -> true;
          default -> throw answers.refused("answer.empty");
        };
    if (!noted) {
      throw answers.refused("call.slotTaken");
    }
  }
}
