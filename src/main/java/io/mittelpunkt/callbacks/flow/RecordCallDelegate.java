package io.mittelpunkt.callbacks.flow;

import io.mittelpunkt.callbacks.AnswerOnCall;
import io.mittelpunkt.callbacks.HandOn;
import io.mittelpunkt.callbacks.RecordCall;
import io.mittelpunkt.engine.FormAnswers;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class RecordCallDelegate implements JavaDelegate {

  private static final int LONGEST_NOTE = 1000;

  private final RecordCall recordCall;
  private final HandOn handOn;
  private final AnswerOnCall answerOnCall;
  private final FormAnswers answers;

  RecordCallDelegate(
      RecordCall recordCall, HandOn handOn, AnswerOnCall answerOnCall, FormAnswers answers) {
    this.recordCall = recordCall;
    this.handOn = handOn;
    this.answerOnCall = answerOnCall;
    this.answers = answers;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String id = execution.getProcessBusinessKey();
    String note = answers.takeIfThere(execution, CallWords.CALL_NOTE);
    String handTo = answers.takeIfThere(execution, CallWords.HAND_TO);
    String birthDate = answers.takeIfThere(execution, CallWords.BIRTH_DATE);
    String phone = answers.takeIfThere(execution, CallWords.CONTACT_PHONE);
    String ownTeam = answers.takeIfThere(execution, CallWords.OWN_TEAM);
    String by = SignedInAgent.of(execution);
    if (note != null && note.length() > LONGEST_NOTE) {
      throw answers.refused("call.noteTooLong");
    }
    switch (String.valueOf(execution.getVariable(CallWords.CALL_OUTCOME))) {
      case "reached" -> expect(recordCall.reached(id, note, by));
      case "declined" -> expect(recordCall.declined(id, note));
      case "handedOn" -> handOn(id, handTo, note, by);
      case "notReached" -> {
        int attempts = recordCall.notReached(id);
        expect(attempts > 0);
        execution.setVariable(CallWords.ATTEMPTS, attempts);
        return; // Who did not answer said nothing, either.
      }
      default -> throw answers.refused("answer.empty");
    }
    // Afterwards: an answer that settles the question must not settle this call, which was made.
    answerOnCall
        .answer(id, birthDate == null ? phone : birthDate)
        .ifPresent(
            reason -> {
              throw answers.refused(reason);
            });
    chooseTeam(id, ownTeam);
  }

  private void chooseTeam(String id, @Nullable String ownTeam) {
    switch (String.valueOf(ownTeam)) {
      case "wanted" -> answerOnCall.chooseTeam(id, false);
      case "unwanted" -> answerOnCall.chooseTeam(id, true);
      default -> {
        // He said nothing of it: what he chose himself meanwhile stays (P10).
      }
    }
  }

  private void handOn(String id, @Nullable String team, @Nullable String why, @Nullable String by) {
    if (team == null || why == null) {
      throw answers.refused("call.handOnWhere");
    }
    switch (handOn.handOn(id, team, why, by)) {
      case NO_TEAM -> throw answers.refused("call.handOnWhere");
      case OVER -> expect(false);
      case HANDED_ON -> {
        // The model says it to the customer.
      }
    }
  }

  private void expect(boolean recorded) {
    if (!recorded) {
      throw answers.refused("call.over");
    }
  }
}
